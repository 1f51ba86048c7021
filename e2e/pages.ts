// Every page there is, by whom it is looked at, full and empty, and what can be opened on it. pages.spec.ts looks at each
// in every dress and fails when a page of web/src is not here.
import type { Page } from "@playwright/test";
import { new_program, own_measure, quiet_creek } from "./kit/gallery";
import {
  cedar_street,
  healthy_starts,
  mothers,
  nora,
  north_fork,
  rosa,
  screening,
  screening_plan,
  teenagers,
  willow_bend,
} from "./kit/people";
import { type Language, like, word } from "./kit/words";

export interface Visit {
  /** First name of who looks; nobody when signed out. */
  who?: string;
  at: string;
  /** What is opened before looking. */
  open?: (page: Page, language: Language) => Promise<void>;
}
export interface ListedPage {
  name: string;
  /** As the rooms' routes say it; undefined for what has no route of its own. */
  path?: string;
  full: Visit;
  empty?: Visit;
}

const press = (key: string) => async (page: Page, language: Language) => {
  await page
    .getByRole("button", { name: like(language, key) })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
};
const open_door = async (page: Page, language: Language) => {
  await page.getByRole("button", { name: word(language, "notes.open_door") }).click();
  await page.locator("#note_words").waitFor();
};
/** On a phone the button is on the last card. */
const press_send = async (page: Page, language: Language) => {
  const send = page.getByRole("button", { name: like(language, "measures.send") });
  const next = page.getByRole("button", { name: word(language, "app.next"), exact: true });
  while ((await next.isVisible()) && !(await send.isVisible())) await next.click();
  await send.click();
  await page.getByRole("dialog").waitFor();
};
const press_change = async (page: Page, language: Language) => {
  await page.getByRole("button", { name: word(language, "app.change"), exact: true }).click();
  await page.locator("#change_words").waitFor();
};
const mayas_question = "01999d11-9800-7031-8000-000000000001";
const cedar = `/practices/${cedar_street}`;
const prairie = "/practices/01999d11-9800-7001-8000-000000000008";
const september_call = "01999d11-9800-7030-8000-000000000108";
const next_call = "01999d11-9800-7030-8000-000000000110";
const quiet = `/practices/${quiet_creek}`;
const chart = `${cedar}/measures/${screening}`;
const cycle = (number: number) => `01999d11-9800-7013-8000-000000000${number}`;
const teenagers_chart = `${cedar}/measures/${teenagers}`;

export const pages: ListedPage[] = [
  { name: "sign in", full: { at: "/" } },
  { name: "today of a practice", path: "/", full: { who: "rosa", at: "/" }, empty: { who: "nora", at: "/" } },
  {
    name: "calls and visits",
    path: "/practices/:practice/coaching",
    full: { who: "rosa", at: `${cedar}/coaching` },
    empty: { who: "nell", at: `${quiet}/coaching` },
  },
  { name: "calls and visits of a coach", full: { who: "dana", at: `${cedar}/coaching` } },
  {
    name: "note of a contact",
    path: "/practices/:practice/coaching/log",
    full: { who: "dana", at: `${cedar}/coaching/log` },
  },
  {
    name: "calls planned",
    path: "/practices/:practice/coaching/plan",
    full: { who: "dana", at: `${cedar}/coaching/plan` },
  },
  {
    name: "before a call",
    path: "/practices/:practice/coaching/prep",
    full: { who: "dana", at: `${cedar}/coaching/prep` },
    empty: { who: "dana", at: `${prairie}/coaching/prep` },
  },
  {
    name: "for a visit",
    path: "/practices/:practice/coaching/visit",
    full: { who: "dana", at: `${cedar}/coaching/visit` },
  },
  {
    name: "coaching given",
    path: "/practices/:practice/coaching/given",
    full: { who: "dana", at: `${cedar}/coaching/given` },
    empty: { who: "dana", at: `${prairie}/coaching/given` },
  },
  {
    name: "call",
    path: "/practices/:practice/coaching/contacts/:contact",
    full: { who: "rosa", at: `${cedar}/coaching/contacts/${september_call}` },
  },
  {
    name: "call, to be removed for good",
    full: {
      who: "dana",
      at: `${cedar}/coaching/contacts/${september_call}`,
      open: press("readers.gone.ask"),
    },
  },
  {
    name: "call changed",
    path: "/practices/:practice/coaching/contacts/:contact/edit",
    full: { who: "dana", at: `${cedar}/coaching/contacts/${september_call}/edit` },
  },
  {
    name: "after a call",
    path: "/practices/:practice/coaching/contacts/:contact/after",
    full: { who: "dana", at: `${cedar}/coaching/contacts/${next_call}/after` },
  },
  {
    name: "coaching given in a program",
    path: "/programs/:program/coaching",
    full: { who: "ellen", at: `/programs/${healthy_starts}/coaching` },
    empty: { who: "nell", at: `/programs/${new_program}/coaching` },
  },
  { name: "today of a coach", full: { who: "dana", at: "/" } },
  { name: "today with a message", full: { who: "grace", at: "/" } },
  {
    name: "kind words",
    path: "/practices/:practice/encouragement",
    full: { who: "dana", at: `${cedar}/encouragement` },
    empty: { who: "nell", at: `${quiet}/encouragement` },
  },
  {
    name: "kind words, a line begun",
    full: {
      who: "dana",
      at: `/practices/${north_fork}/encouragement`,
      open: async (page, language) => {
        await page
          .getByRole("button", { name: like(language, "encouragement.write") })
          .first()
          .click();
        await page.getByLabel(word(language, "encouragement.words")).waitFor();
      },
    },
  },
  { name: "today of a program", full: { who: "priya", at: "/" }, empty: { who: "nell", at: "/" } },
  {
    name: "my practices",
    path: "/practices",
    full: { who: "dana", at: "/practices" },
    empty: { who: "nora", at: "/practices" },
  },
  {
    name: "practice",
    path: "/practices/:practice",
    full: { who: "maya", at: cedar },
    empty: { who: "nell", at: quiet },
  },
  {
    name: "practice visited by its coach",
    full: { who: "dana", at: cedar },
  },
  {
    name: "overview",
    path: "/programs/:program",
    full: { who: "ellen", at: `/programs/${healthy_starts}` },
    empty: { who: "nell", at: `/programs/${new_program}` },
  },
  {
    name: "overview from a practice",
    full: { who: "rosa", at: `/programs/${healthy_starts}` },
  },
  {
    name: "program's practices",
    path: "/programs/:program/practices",
    full: { who: "ellen", at: `/programs/${healthy_starts}/practices` },
    empty: { who: "nell", at: `/programs/${new_program}/practices` },
  },
  {
    name: "program's practices, one changed",
    full: { who: "ellen", at: `/programs/${healthy_starts}/practices`, open: press("app.change") },
  },
  {
    name: "program's measures",
    path: "/programs/:program/measures",
    full: { who: "ellen", at: `/programs/${healthy_starts}/measures` },
    empty: { who: "nell", at: `/programs/${new_program}/measures` },
  },
  {
    name: "program's new measure",
    path: "/programs/:program/measures/new",
    full: { who: "ellen", at: `/programs/${healthy_starts}/measures/new` },
  },
  {
    name: "program's measure, to change",
    path: "/programs/:program/measures/:measure/edit",
    full: {
      who: "ellen",
      at: `/programs/${healthy_starts}/measures/01999d11-9800-7003-8000-000000000001/edit`,
    },
  },
  { name: "a link that has done its work", full: { at: "/join#0123456789012345678901234567" } },
  { name: "mails", path: "/partnership/letters", full: { who: "sam", at: "/partnership/letters" } },
  {
    name: "work in the background",
    path: "/partnership/jobs",
    full: { who: "sam", at: "/partnership/jobs" },
  },
  {
    name: "invitation",
    full: { who: "maya", at: `${cedar}/team`, open: press("door.invite") },
  },
  {
    name: "paper slip",
    full: { who: "maya", at: `${cedar}/team`, open: press("door.make_slip") },
  },
  {
    name: "snapshot",
    path: "/programs/:program/snapshots/:snapshot",
    full: {
      who: "ellen",
      at: `/programs/${healthy_starts}/snapshots/01999d11-9800-7010-8000-000000000001`,
    },
  },
  {
    name: "overview, measure by measure",
    full: {
      who: "ellen",
      at: `/programs/${healthy_starts}`,
      open: async (page, language) => {
        await page.getByLabel(word(language, "measures.overview_look")).selectOption("measures");
        await page.getByText(word(language, "measures.by_measures_hint")).waitFor();
      },
    },
  },
  {
    name: "help",
    path: "/practices/:practice/barriers",
    full: { who: "rosa", at: `${cedar}/barriers` },
    empty: { who: "nell", at: `${quiet}/barriers` },
  },
  {
    name: "help asked for",
    full: { who: "rosa", at: `${cedar}/barriers`, open: press("barriers.ask") },
  },
  {
    name: "question, changed by who asked",
    full: { who: "maya", at: `${cedar}/barriers/requests/${mayas_question}`, open: press_change },
  },
  {
    name: "question",
    path: "/practices/:practice/barriers/requests/:request",
    full: { who: "dana", at: `${cedar}/barriers/requests/01999d11-9800-7031-8000-000000000002` },
    empty: { who: "dana", at: `${cedar}/barriers/requests/01999d11-9800-7031-8000-000000000001` },
  },
  {
    name: "questions put to an expert",
    path: "/questions",
    full: { who: "victor", at: "/questions" },
  },
  {
    name: "agreement",
    path: "/practices/:practice/agreement",
    full: { who: "maya", at: `${cedar}/agreement` },
    empty: { who: "nell", at: `${quiet}/agreement` },
  },
  {
    name: "agreement, its lines changed",
    full: {
      who: "dana",
      at: `${cedar}/agreement`,
      open: async (page, language) => {
        await page
          .getByRole("button", { name: word(language, "programs.agreement.change_lines"), exact: true })
          .click();
        await page.getByText(word(language, "programs.agreement.asks_again")).waitFor();
      },
    },
  },
  {
    name: "agreements of a program",
    path: "/programs/:program/agreements",
    full: { who: "ellen", at: `/programs/${healthy_starts}/agreements` },
    empty: { who: "nell", at: `/programs/${new_program}/agreements` },
  },
  {
    name: "what gets in the way of many",
    path: "/programs/:program/barriers",
    full: { who: "ellen", at: `/programs/${healthy_starts}/barriers` },
    empty: { who: "nell", at: `/programs/${new_program}/barriers` },
  },
  { name: "profile", path: "/profile", full: { who: "maya", at: "/profile" } },
  {
    name: "plans",
    path: "/practices/:practice/planning",
    full: { who: "maya", at: `${cedar}/planning` },
    empty: { who: "nell", at: `${quiet}/planning` },
  },
  {
    name: "plan",
    path: "/practices/:practice/planning/:project",
    full: { who: "maya", at: `${cedar}/planning/${screening_plan}` },
  },
  {
    name: "plan on paper",
    path: "/practices/:practice/planning/:project/:sheet",
    full: { who: "maya", at: `${cedar}/planning/${screening_plan}/storyboard` },
  },
  {
    name: "team",
    path: "/practices/:practice/team",
    full: { who: "maya", at: `${cedar}/team` },
    empty: { who: "nell", at: `${quiet}/team` },
  },
  {
    name: "welcome",
    path: "/practices/:practice/welcome/:part?",
    full: { who: "rosa", at: `${cedar}/welcome/test` },
    empty: { who: "nell", at: `${quiet}/welcome` },
  },
  { name: "welcome, all said", full: { who: "rosa", at: `${cedar}/welcome` } },
  { name: "welcome, skills", full: { who: "rosa", at: `${cedar}/welcome/skills` } },
  { name: "welcome, minutes a week", full: { who: "rosa", at: `${cedar}/welcome/time` } },
  {
    name: "priorities",
    path: "/practices/:practice/priorities",
    full: { who: "maya", at: `${cedar}/priorities` },
    empty: { who: "nell", at: `${quiet}/priorities` },
  },
  { name: "priorities of a parent", full: { who: "lucia", at: `${cedar}/priorities` } },
  {
    name: "priorities, one weighed",
    full: {
      who: "maya",
      at: `${cedar}/priorities`,
      open: async (page, language) => {
        await page
          .getByRole("button", { name: like(language, "priorities.weigh_one") })
          .first()
          .click();
        await page.getByRole("dialog").waitFor();
      },
    },
  },
  {
    name: "priorities, picked together",
    full: { who: "maya", at: `${cedar}/priorities`, open: press("priorities.pick_together") },
  },
  {
    name: "practice, another next step",
    full: { who: "maya", at: cedar, open: press("welcome.other_step") },
  },
  {
    name: "team, someone added",
    full: { who: "maya", at: `${cedar}/team`, open: press("practices.add_member") },
  },
  {
    name: "team, the family seat",
    full: {
      who: "maya",
      at: `${cedar}/team`,
      open: async (page, language) => {
        await page
          .getByRole("region", { name: word(language, "practices.family"), exact: true })
          .getByRole("button")
          .click();
        await page.getByRole("dialog").waitFor();
      },
    },
  },
  {
    name: "team, somebody leaves",
    full: {
      who: "maya",
      at: `${cedar}/team`,
      open: async (page, language) => {
        await page
          .getByRole("button", {
            name: word(language, "practices.edit_member").replace("{{name}}", "Rosa Delgado"),
          })
          .click();
        await page.getByRole("button", { name: word(language, "practices.has_left") }).click();
        await page.getByRole("dialog").getByRole("listitem").first().waitFor();
      },
    },
  },
  {
    name: "enter data",
    path: "/practices/:practice/data/:period?",
    full: { who: "rosa", at: `${cedar}/data` },
    empty: { who: "nell", at: `${quiet}/data` },
  },
  {
    name: "enter data, sending",
    full: { who: "rosa", at: `${cedar}/data/2026-09`, open: press_send },
  },
  { name: "numbers that are sent", full: { who: "rosa", at: `${cedar}/data/2026-08` } },
  { name: "numbers read by a coach", full: { who: "dana", at: `${cedar}/data/2026-09` } },
  {
    name: "charts looked through",
    path: "/practices/:practice/data/:period/charts",
    full: {
      who: "rosa",
      at: `${cedar}/data/2026-09/charts`,
      open: async (page, language) => {
        const begin = page.getByRole("button", { name: word(language, "measures.review.first") });
        const radio = page.getByRole("radio").first();
        await begin.or(radio).first().waitFor();
        if (await begin.isVisible()) await begin.click();
        await radio.check();
        await page.getByRole("heading", { name: word(language, "measures.review.so_far") }).waitFor();
      },
    },
    empty: { who: "rosa", at: `${cedar}/data/2026-10/charts` },
  },
  { name: "charts of a sent period", full: { who: "rosa", at: `${cedar}/data/2026-08/charts` } },
  {
    name: "measures",
    path: "/practices/:practice/measures",
    full: { who: "rosa", at: `${cedar}/measures` },
    empty: { who: "nell", at: `${quiet}/measures` },
  },
  {
    name: "new measure",
    path: "/practices/:practice/measures/new",
    full: { who: "maya", at: `${cedar}/measures/new` },
  },
  {
    name: "measure templates",
    path: "/practices/:practice/measures/templates",
    full: { who: "maya", at: `${cedar}/measures/templates` },
  },
  {
    name: "help with a measure",
    path: "/practices/:practice/measures/helper",
    full: {
      who: "maya",
      at: `${cedar}/measures/helper`,
      open: async (page, language) => {
        await page.getByLabel(word(language, "measures.plan.what_share")).fill("an asthma plan talked over");
        await page
          .getByLabel(word(language, "measures.plan.who"))
          .fill("children with asthma seen this month");
        await page.getByRole("button", { name: word(language, "measures.tally.see") }).click();
        await page.getByRole("table").waitFor();
      },
    },
    empty: { who: "maya", at: `${cedar}/measures/helper` },
  },
  {
    name: "tally sheet",
    path: "/practices/:practice/measures/:measure/tally",
    full: { who: "maya", at: `${cedar}/measures/${own_measure}/tally` },
  },
  {
    name: "measure changed",
    path: "/practices/:practice/measures/:measure/edit",
    full: { who: "maya", at: `${cedar}/measures/${own_measure}/edit` },
  },
  {
    name: "import",
    path: "/practices/:practice/import",
    full: { who: "maya", at: `${cedar}/import` },
    empty: { who: "nell", at: `${quiet}/import` },
  },
  {
    name: "import for several practices",
    path: "/import",
    full: {
      who: "rosa",
      at: "/import",
      open: async (page, language) => {
        await page
          .getByLabel(word(language, "measures.import_text"))
          .fill(
            "practice,measure,month,met,out of,note\n" +
              "Cedar Street Pediatrics,Developmental screening,2026-10,5,20,mom of Jayden called\n" +
              "Nowhere Clinic,Developmental screening,2026-10,5,20,\n",
          );
        await page.getByRole("button", { name: word(language, "measures.import_look") }).click();
        await page.getByRole("heading", { name: word(language, "measures.preview") }).waitFor();
      },
    },
    empty: { who: "nora", at: "/import" },
  },
  {
    name: "import into a measure, looked at",
    path: "/practices/:practice/measures/:measure/import",
    full: {
      who: "maya",
      at: `${cedar}/measures/${own_measure}/import`,
      open: async (page, language) => {
        await page
          .getByLabel(word(language, "measures.import_text"))
          .fill("month,met,of\nJan 2024,5,20\nFeb 2024,25,20\nSmarch 2024,5,20\nMar 2024,,20\n");
        await page.getByRole("button", { name: word(language, "measures.import_look") }).click();
        await page.getByRole("heading", { name: word(language, "measures.preview") }).waitFor();
      },
    },
  },
  {
    name: "chart",
    path: "/practices/:practice/measures/:measure",
    full: { who: "rosa", at: chart },
    empty: { who: "maya", at: `${cedar}/measures/${own_measure}` },
  },
  { name: "chart, too early", full: { who: "lucia", at: `${cedar}/measures/${mothers}` } },
  {
    name: "chart with its table",
    full: {
      who: "rosa",
      at: chart,
      open: async (page, language) => {
        await page.getByRole("button", { name: word(language, "charts.table"), exact: true }).click();
        await page.getByRole("table").waitFor();
      },
    },
  },
  { name: "chart, a note", full: { who: "maya", at: chart, open: press("charts.add_note") } },
  { name: "chart, looked at together", full: { who: "maya", at: chart, open: press("charts.we_looked") } },
  {
    name: "chart, for the data lead",
    full: {
      who: "rosa",
      at: teenagers_chart,
      open: async (page, language) => {
        await page.getByText(word(language, "charts.for_lead"), { exact: true }).click();
        await page.getByRole("slider").first().waitFor();
      },
    },
  },
  { name: "chart as it was", full: { who: "rosa", at: `${chart}?settings=1&until=2026-03-01` } },
  { name: "chart, its goal", full: { who: "maya", at: chart, open: press("charts.set_goal") } },
  {
    name: "chart, a point",
    full: {
      who: "maya",
      at: chart,
      open: async (page) => {
        await page.getByRole("main").getByRole("img").nth(15).press("Enter");
        await page.getByRole("dialog").waitFor();
      },
    },
  },
  {
    name: "tests",
    path: "/practices/:practice/pdsa",
    full: { who: "rosa", at: `${cedar}/pdsa` },
    empty: { who: "nell", at: `${quiet}/pdsa` },
  },
  {
    name: "a test being tried",
    path: "/practices/:practice/pdsa/:cycle",
    full: { who: "rosa", at: `${cedar}/pdsa/${cycle(112)}` },
    empty: { who: "lucia", at: `${cedar}/pdsa/${cycle(123)}` },
  },
  { name: "a test decided on, with its ramp", full: { who: "dana", at: `${cedar}/pdsa/${cycle(105)}` } },
  {
    name: "a test, shared",
    full: { who: "maya", at: `${cedar}/pdsa/${cycle(112)}`, open: press("pdsa.share") },
  },
  {
    name: "private writing of a coach",
    path: "/notes",
    full: { who: "dana", at: "/notes" },
    empty: { who: "nora", at: "/notes" },
  },
  { name: "private writing: a new door", full: { who: "rosa", at: "/notes", open: open_door } },
  {
    name: "for whoever coaches next",
    path: "/practices/:practice/coaching/handover",
    full: { who: "dana", at: `${cedar}/coaching/handover` },
  },
  {
    name: "coaches I look after",
    path: "/supervised",
    full: { who: "ruth", at: "/supervised" },
    empty: { who: "dana", at: "/supervised" },
  },
  { name: "private note in its window", path: "/notes/new", full: { who: "dana", at: "/notes/new" } },
  { name: "host: people", path: "/partnership/people", full: { who: "sam", at: "/partnership/people" } },
  {
    name: "host: new account",
    full: { who: "sam", at: "/partnership/people", open: press("partnership.add_person") },
  },
  {
    name: "host: a person",
    path: "/partnership/people/:person",
    full: { who: "sam", at: `/partnership/people/${rosa}` },
    empty: { who: "sam", at: `/partnership/people/${nora}` },
  },
  { name: "host: places", path: "/partnership/places", full: { who: "sam", at: "/partnership/places" } },
  {
    name: "host: new program",
    full: { who: "sam", at: "/partnership/places", open: press("partnership.add_program") },
  },
  {
    name: "host: record",
    path: "/partnership/audit",
    full: { who: "sam", at: "/partnership/audit" },
    empty: { who: "priya", at: "/partnership/audit" },
  },
  { name: "host: health", path: "/partnership/health", full: { who: "sam", at: "/partnership/health" } },
  {
    name: "host: backups",
    path: "/partnership/backups",
    full: { who: "sam", at: "/partnership/backups" },
  },
  { name: "nothing here", full: { who: "rosa", at: "/no/such/page" } },
  { name: "of another team", full: { who: "rosa", at: `/practices/${willow_bend}` } },
];
