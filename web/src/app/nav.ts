// The places of the way around, by what a person does here; the same order always.
import {
  IconBuilding,
  IconCalendarStats,
  IconChartLine,
  IconClipboardData,
  IconClockPlay,
  IconDatabaseExport,
  IconHeartbeat,
  IconHelp,
  IconHome,
  IconListDetails,
  IconMail,
  IconMapPin,
  IconRoute,
  IconUserCog,
  IconUsers,
} from "@tabler/icons-react";
import type { Me, Place, Role } from "../gen/types";

export interface Spot {
  to: string;
  words: string;
  icon: typeof IconHome;
  /** Pages that are reached from there. */
  also?: string[];
}

const OF_A_PRACTICE: Role[] = ["staff", "lead", "physician", "parent_partner", "sponsor"];
const COACHES: Role[] = ["coach", "coach_in_training", "supervisor"];
const OF_A_PROGRAM: Role[] = ["coordinator", "director", "analyst"];

export const own_practices = (me: Me) => [
  ...new Set(
    me.roles
      .filter((each) => OF_A_PRACTICE.includes(each.role) && each.practice_id)
      .map((each) => each.practice_id as string),
  ),
];
export const is_coach = (me: Me) => me.roles.some((each) => COACHES.includes(each.role));
export const runs_program = (me: Me) => me.roles.some((each) => OF_A_PROGRAM.includes(each.role));

const programs = (me: Me) => [
  ...new Set(
    me.roles
      .filter((each) => [...COACHES, ...OF_A_PROGRAM].includes(each.role) && each.program_id)
      .map((each) => each.program_id as string),
  ),
];

/** What the team works on; for the team and its coaches. */
const work_spot = (practice: string): Spot => ({
  to: `/practices/${practice}/planning`,
  words: "app.nav.work",
  icon: IconRoute,
  also: ["priorities", "pdsa", "coaching", "barriers", "agreement", "encouragement"].map(
    (page) => `/practices/${practice}/${page}`,
  ),
});

/** Pages of a practice. `may` is what the person may do there, once known; one's own practice shows them all. */
export function practice_spots(practice: string, may?: string[]): Spot[] {
  const sends = !may || may.includes("send_numbers");
  const reads = sends || may?.includes("see_drafts");
  const data = {
    to: `/practices/${practice}/data`,
    words: sends ? "app.nav.data" : "app.nav.numbers",
    icon: IconClipboardData,
  };
  const works = !may || may.includes("see_work");
  return [
    ...(works ? [work_spot(practice)] : []),
    ...(reads ? [data] : []),
    { to: `/practices/${practice}/measures`, words: "app.nav.measures", icon: IconChartLine },
    { to: `/practices/${practice}`, words: "app.nav.practice", icon: IconBuilding },
    { to: `/practices/${practice}/team`, words: "app.nav.team", icon: IconUsers },
  ];
}

/** Pages of the host, who reads nobody's text. */
const HOST_SPOTS: Spot[] = [
  { to: "/partnership/people", words: "app.nav.people", icon: IconUserCog },
  { to: "/partnership/places", words: "app.nav.places", icon: IconMapPin },
  { to: "/partnership/letters", words: "app.nav.letters", icon: IconMail },
  { to: "/partnership/jobs", words: "app.nav.jobs", icon: IconClockPlay },
  { to: "/partnership/health", words: "app.nav.health", icon: IconHeartbeat },
  { to: "/partnership/backups", words: "app.nav.backups", icon: IconDatabaseExport },
  { to: "/partnership/audit", words: "app.nav.audit", icon: IconListDetails },
];

/** Places of the main bar. `practice` is the one in view when several are the person's own. */
export function spots(me: Me, practice: string | undefined): Spot[] {
  const today = { to: "/", words: "app.nav.today", icon: IconHome };
  const own = practice && own_practices(me).includes(practice) ? practice_spots(practice) : [];
  const mine = is_coach(me) ? [{ to: "/practices", words: "app.nav.my_practices", icon: IconBuilding }] : [];
  const overview = programs(me).map((id) => ({
    to: `/programs/${id}`,
    words: "app.nav.overview",
    icon: IconCalendarStats,
  }));
  const host = me.roles.some((each) => each.role === "host") ? HOST_SPOTS : [];
  const advises = me.roles.some((each) => each.role === "advisor");
  const questions = advises ? [{ to: "/questions", words: "app.nav.questions", icon: IconHelp }] : [];
  return [today, ...own, ...questions, ...mine, ...overview.slice(0, 1), ...host];
}

/** The most particular spot that an address belongs to. */
export function spot_of(address: string, all: Spot[]): Spot | undefined {
  const under = (to: string) => address === to || (to !== "/" && address.startsWith(`${to}/`));
  const holds = (spot: Spot) => [spot.to, ...(spot.also ?? [])].some(under);
  return all.filter(holds).sort((a, b) => b.to.length - a.to.length)[0];
}

/** One line per practice or program, without saying it twice. */
export function different_places(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = place.practice_id ?? place.program_id ?? place.role;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether somebody may open the pages of a practice they see by name in a program. */
export const opens_practice = (me: Me, practice: string, program: string) =>
  me.roles.some(
    (each) =>
      each.practice_id === practice || (each.program_id === program && OF_A_PROGRAM.includes(each.role)),
  );
