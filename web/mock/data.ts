// Made-up people, practices and numbers to look at pages with before a server is there.
import type { Chart, ChartPoint, Entry, Me, Measure, Member, Practice, Seat } from "../src/gen/types";

export const TODAY = "2026-10-06";
export const P1 = "0190a000-0000-7000-8000-000000000001";
export const PROGRAM = "0190b000-0000-7000-8000-000000000001";

export const people = [
  {
    email: "rosa@willow.example",
    name: "Rosa Delgado",
    about: "Nurse at Willow Creek Pediatrics: five minutes between patients",
    role: "staff",
  },
  { email: "maria@coach.example", name: "Maria Okafor", about: "Coach of six practices", role: "coach" },
  {
    email: "dana@program.example",
    name: "Dana Whitfield",
    about: "Director of the program",
    role: "director",
  },
  {
    email: "new@empty.example",
    name: "Sam Newcomer",
    about: "Team lead of a practice that has just joined",
    role: "lead",
  },
] as const;

export function me_of(email: string, language: "en" | "es"): Me | undefined {
  const person = people.find((each) => each.email === email);
  if (!person) return undefined;
  const coach = person.role === "coach";
  const roles: Me["roles"] = coach
    ? practices.slice(0, 6).map((each) => ({ role: "coach", practice_id: each.id, program_id: PROGRAM }))
    : [
        {
          role: person.role,
          practice_id: person.role === "director" ? null : person.role === "lead" ? EMPTY : P1,
          program_id: person.role === "director" ? PROGRAM : null,
        },
      ];
  return { id: `me-${person.role}`, name: person.name, email, language, theme: "system", roles, version: 1 };
}

const NAMES = [
  "Willow Creek Pediatrics",
  "Harbor Family Health",
  "Prairie Kids Clinic",
  "Northside Community Health",
  "Lakeview Pediatrics",
  "Cedar Rural Clinic",
  "Sunrise School Clinic",
  "Old Mill Family Practice",
  "Riverbend Pediatrics",
  "Maple Street Clinic",
];
export const practices: Practice[] = NAMES.map((name, index) => ({
  id: P1.slice(0, -1) + (index + 1).toString(16),
  name,
  city: "Millbrook",
  state: "OH",
  kind: "independent",
  clinicians: 4 + index,
  time_zone: "America/New_York",
  about: "We look after about 3,000 children. Asthma and well visits matter most to us this year.",
  shows_name: index % 3 === 0,
  version: 1,
}));
export const EMPTY = practices[9]?.id as string;

export const team: Member[] = [
  ["Rosa Delgado", "nurse_or_assistant"],
  ["Dr. Amir Haddad", "provider_champion"],
  ["Lucille Park", "office_manager"],
  ["Tanya Brooks", "parent_partner"],
].map(([name, role], index) => ({
  id: `m${index}`,
  name: name as string,
  email: null,
  team_roles: [role as Member["team_roles"][number]],
  note: null,
  joined_on: "2025-09-03",
  left_on: null,
  has_account: true,
  version: 1,
}));
export const seats: Seat[] = (
  ["provider_champion", "nurse_or_assistant", "office_manager", "it_ehr", "parent_partner"] as const
).map((team_role) => {
  const members = team.filter((each) => each.team_roles.includes(team_role)).map((each) => each.name);
  return { team_role, state: members.length ? "filled" : "looking", members, note: null, version: 1 };
});

const measure = (id: string, name: string, short_name: string, more: Partial<Measure>): Measure => ({
  id,
  practice_id: null,
  name,
  short_name,
  type: "process",
  kind: "proportion",
  purpose: "Families know what to do when asthma flares.",
  numerator: "Children with a written plan talked over in the last 12 months",
  denominator: "Children with asthma seen this month",
  exclusions: "",
  exceptions: "",
  unit: "%",
  multiplier: 100,
  direction: "higher",
  goal: 80,
  benchmark: null,
  benchmark_source: "",
  data_source: "chart_review",
  sampling: "consecutive",
  planned_n: 20,
  period: "month",
  who_collects: "Nurse",
  due_day: 10,
  strata: "",
  steward: "Demo program",
  source_address: "",
  licence_note: "",
  retired_on: null,
  version: 1,
  ...more,
});
export const measures: Measure[] = [
  measure("ma", "Asthma action plan given and talked over", "Asthma plan", {}),
  measure("mb", "Well-child visit at 15 months on time", "Well visit", {}),
  measure("mc", "Days to the third next open visit", "Days to visit", {
    kind: "continuous",
    unit: "days",
    multiplier: 1,
    direction: "lower",
    goal: 3,
    denominator: "",
    numerator: "Days to the third next open visit",
  }),
  measure("md", "Calls answered by a nurse within one hour", "Calls", {
    period: "week",
    type: "balancing",
    goal: null,
  }),
];

export const months = Array.from(
  { length: 24 },
  (_, index) => `${2024 + Math.floor((index + 9) / 12)}-${String(((index + 9) % 12) + 1).padStart(2, "0")}`,
);
const label = (month: string) =>
  new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-15`),
  );

export function numbers(id: string, index: number): [number, number] {
  const wobble = [0, 2, -1, 1, 3, -2, 0, 1, -1, 2, 0, -2][(index + id.charCodeAt(1)) % 12] as number;
  const met = index < 12 ? 9 + wobble : 14 + Math.min(4, Math.max(-1, wobble));
  return id === "mc" ? [12 - index * 0.3 + wobble * 0.4, 10] : [Math.max(0, met), 20];
}

export function entry(id: string, day: string, index: number, sent: boolean): Entry {
  const [met, of] = numbers(id, index);
  const value = id === "mc";
  return {
    measure_id: id,
    period: day,
    state: "counted",
    numerator: value ? null : met,
    denominator: of,
    value: value ? Math.round(met * 10) / 10 : null,
    no_data_reason: null,
    no_data_words: null,
    note: null,
    sent,
    entered_by: "Rosa Delgado",
    entered_at: "2026-09-04T15:10:00.000Z",
    doubts: [],
    version: 1,
  };
}

export function chart_of(practice_id: string, found: Measure, count: number): Chart {
  const points: ChartPoint[] = months.slice(0, count).map((month, index) => {
    const [met, of] = numbers(found.id, index);
    const value = found.kind === "continuous" ? Math.round(met * 10) / 10 : (met / of) * 100;
    return {
      number: index + 1,
      period: `${month}-01`,
      label: label(month),
      value: index === 7 ? null : value,
      numerator: met,
      denominator: of,
      state: index === 7 ? "no_data" : "counted",
      sent: index < 23,
      useful: index !== 7,
      in_baseline: index < 12,
      signal: index > 12,
      side: index > 12 ? 1 : -1,
      note: null,
      annotations: index === 13 ? [1] : [],
      spoken: `${label(month)}: ${value}`,
    };
  });
  const long = count > 10;
  return {
    measure: found,
    practice_id,
    practice_name: "Willow Creek Pediatrics",
    rule_set: "anhoej",
    goal: found.goal,
    offer_weekly: !long,
    points,
    baseline: {
      points: Math.min(12, count),
      frozen: long,
      first: points[0]?.period ?? null,
      last: points[Math.min(11, count - 1)]?.period ?? null,
      reason: null,
      center: 45,
    },
    runs: {
      n_useful: 22,
      longest_run: 11,
      longest_run_max: 7,
      crossings: 8,
      crossings_min: 7,
      shift: long,
      few_crossings: false,
    },
    sentence: long
      ? {
          lead: "The last eleven months are all above the middle line of the first twelve. Chance alone seldom does that. It cannot tell us why.",
          more: ["What do you think helped?"],
          rule: "With 22 useful points, a run of more than seven on one side of the line is unusual. The longest run here is eleven.",
        }
      : {
          lead: "June 22 of 40, September 31 of 40; with 40 charts, about 15 points either way.",
          more: ["Below ten points, the page draws no conclusions."],
          rule: "",
        },
    annotations: long
      ? [
          {
            id: "n1",
            number: 1,
            period: points[13]?.period ?? "",
            words: "New asthma form at check-in",
            audience: "team",
            may_change: true,
            by: "Rosa Delgado",
            at: "2025-12-02T10:00:00.000Z",
            version: 1,
          },
        ]
      : [],
    looks: long
      ? [
          {
            id: "l1",
            looked_on: "2026-09-10",
            people: ["Rosa Delgado", "Dr. Amir Haddad"],
            words: "The form stays.",
            audience: "team",
            by: "Rosa Delgado",
            at: "2026-09-10T10:00:00.000Z",
          },
        ]
      : [],
    settings_version: 1,
  };
}

export function svg_of(chart: Chart, width: number): string {
  const small = width < 300;
  const height = small ? 140 : Math.round(Math.max(240, width * 0.42));
  const known = chart.points.filter((each) => each.value != null);
  const top = chart.measure.kind === "continuous" ? 16 : 100;
  const x = (index: number) => 44 + (index * (width - 60)) / Math.max(1, chart.points.length - 1);
  const y = (value: number) => height - 30 - (value / top) * (height - 50);
  const line = known.map((each) => `${x(each.number - 1)},${y(each.value as number)}`).join(" ");
  const dot = (each: ChartPoint) => {
    const [px, py] = [x(each.number - 1), y(each.value as number)];
    const mark = each.signal
      ? `<path class="us-dot us-signal" d="M${px} ${py - 6}l6 6-6 6-6-6z"/>`
      : `<circle class="us-dot${each.sent ? "" : " us-draft"}" cx="${px}" cy="${py}" r="4.5"/>`;
    const note = each.annotations
      .map((n) => `<text class="us-note-mark" x="${px}" y="${py - 14}" text-anchor="middle">${n}</text>`)
      .join("");
    return `<g class="us-pt" data-n="${each.number}" role="img" tabindex="0" aria-label="${each.spoken}"><circle class="us-focus" visibility="hidden" cx="${px}" cy="${py}" r="10"/>${mark}${note}</g>`;
  };
  const ticks = (chart.measure.kind === "continuous" ? [0, 4, 8, 12, 16] : [0, 25, 50, 75, 100])
    .map(
      (v) =>
        `<line class="us-grid" x1="44" x2="${width - 8}" y1="${y(v)}" y2="${y(v)}"/><text class="us-label" x="38" y="${y(v) + 4}" text-anchor="end">${v}</text>`,
    )
    .join("");
  const names = chart.points
    .filter((_, index) => index % Math.ceil(600 / width) === 0 && index % 4 === 0)
    .map(
      (each) =>
        `<text class="us-label" x="${x(each.number - 1)}" y="${height - 8}" text-anchor="middle">${each.label}</text>`,
    )
    .join("");
  const c = chart.measure.kind === "continuous" ? 9 : 45;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="us-chart" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${ticks}${names}
    <line class="us-center" x1="44" x2="${width - 8}" y1="${y(c)}" y2="${y(c)}"/>${chart.goal == null ? "" : `<line class="us-goal" x1="44" x2="${width - 8}" y1="${y(chart.goal)}" y2="${y(chart.goal)}"/><text class="us-label" x="${width - 10}" y="${y(chart.goal) - 6}" text-anchor="end">goal ${chart.goal}</text>`}
    <polyline class="us-line" points="${line}"/>${known.map(dot).join("")}</svg>`;
}
