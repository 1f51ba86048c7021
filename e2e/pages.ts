// Every page there is, by whom it is looked at, full and empty, and what can be opened on it. pages.spec.ts looks at each
// in every dress and fails when a page of web/src is not here.
import type { Page } from "@playwright/test";
import { new_program, own_measure, quiet_creek } from "./kit/gallery";
import { cedar_street, healthy_starts, mothers, screening, teenagers, willow_bend } from "./kit/people";
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
/** On a phone the button is on the last card. */
const press_send = async (page: Page, language: Language) => {
  const send = page.getByRole("button", { name: like(language, "measures.send") });
  const next = page.getByRole("button", { name: word(language, "app.next"), exact: true });
  while ((await next.isVisible()) && !(await send.isVisible())) await next.click();
  await send.click();
  await page.getByRole("dialog").waitFor();
};
const cedar = `/practices/${cedar_street}`;
const quiet = `/practices/${quiet_creek}`;
const chart = `${cedar}/measures/${screening}`;
const teenagers_chart = `${cedar}/measures/${teenagers}`;

export const pages: ListedPage[] = [
  { name: "sign in", full: { at: "/" } },
  { name: "today of a practice", path: "/", full: { who: "rosa", at: "/" }, empty: { who: "nora", at: "/" } },
  { name: "today of a coach", full: { who: "dana", at: "/" } },
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
  { name: "profile", path: "/profile", full: { who: "maya", at: "/profile" } },
  {
    name: "team",
    path: "/practices/:practice/team",
    full: { who: "maya", at: `${cedar}/team` },
    empty: { who: "nell", at: `${quiet}/team` },
  },
  {
    name: "team, someone added",
    full: { who: "maya", at: `${cedar}/team`, open: press("practices.add_member") },
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
  { name: "nothing here", full: { who: "rosa", at: "/no/such/page" } },
  { name: "of another team", full: { who: "rosa", at: `/practices/${willow_bend}` } },
];
