// Every page of the list, in every pair of language, colors, width, full or empty: nothing axe finds, nothing that sticks
// out, no word missing, no complaint in the console.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, type Cookie, expect, type Page } from "@playwright/test";
import { newcomer, start_gallery } from "./kit/gallery";
import { person } from "./kit/people";
import { type Server, start_server } from "./kit/server";
import { as_on_the_day } from "./kit/the_day";
import { watch } from "./kit/watch";
import { type Language, word } from "./kit/words";
import { type ListedPage, pages, type Visit } from "./pages";

const web = join(__dirname, "../web/src");
const shots = process.env.UPSWING_E2E_SHOTS;
const LOADED_WITHIN_MS = 10_000;

interface Dress {
  language: Language;
  theme: "light" | "dark";
  width: 390 | 1280;
  fill: "full" | "empty";
}
const dress = (es: number, dark: number, wide: number, empty: number): Dress => ({
  language: es ? "es" : "en",
  theme: dark ? "dark" : "light",
  width: wide ? 1280 : 390,
  fill: empty ? "empty" : "full",
});

/** Every pair of two choices is in one of these. */
const pairs = [dress(0, 0, 0, 0), dress(0, 1, 1, 1), dress(1, 0, 1, 1), dress(1, 1, 0, 1), dress(1, 1, 1, 0)];
const pairs_of_full = [dress(0, 0, 1, 0), dress(0, 1, 0, 0), dress(1, 0, 0, 0), dress(1, 1, 1, 0)];
const all = [...Array(16).keys()].map((n) => dress(n & 1, n & 2, n & 4, n & 8));
const deep = Boolean(process.env.UPSWING_DEEP);

function dresses(page: ListedPage): Dress[] {
  if (deep) return all.filter((each) => page.empty || each.fill === "full");
  return page.empty ? pairs : pairs_of_full;
}

interface Gallery {
  server: Server;
  enter: Enter;
}

type Enter = (page: Page, name: string, settings: { language: Language; theme: string }) => Promise<void>;

/** Signs people in by their name, once each, with the language and colors that are wanted. */
function enter_into(server: Server, cookies: Map<string, Cookie[]>): Enter {
  const headers = { Origin: server.url };
  return async function enter(page: Page, name: string, settings: { language: Language; theme: string }) {
    const context = page.context();
    const known = cookies.get(name);
    if (known) await context.addCookies(known);
    else {
      const { email, password } = name === "nell" ? newcomer : person(name);
      const reply = await context.request.post(`${server.url}/api/open/login`, {
        headers,
        data: { email, password },
      });
      expect(reply.ok(), `${name} signs in`).toBe(true);
      cookies.set(name, await context.cookies());
    }
    const me = await (await context.request.get(`${server.url}/api/me`)).json();
    const saved = await context.request.put(`${server.url}/api/me/settings`, {
      headers: { ...headers, "If-Match": `"v${me.version}"` },
      data: { name: me.name, ...settings },
    });
    expect(saved.ok(), `settings of ${name}`).toBe(true);
  };
}

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see which fixtures are used
    async ({}, use) => {
      const server = await start_gallery();
      await use({ server, enter: enter_into(server, new Map()) });
      await server.stop();
    },
    { scope: "worker" },
  ],
});

async function visit(page: Page, gallery: Gallery, where: Visit, { language, theme }: Dress) {
  if (where.who) await gallery.enter(page, where.who, { language, theme });
  await page.goto(gallery.server.url + where.at);
  const loading = page.getByRole("status", { name: word(language, "app.loading") });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: LOADED_WITHIN_MS });
  await expect(loading).toHaveCount(0, { timeout: LOADED_WITHIN_MS });
  await where.open?.(page, language);
}

const KEY =
  /\b(?:access|app|barriers|charts|coaching|door|files|handover|measures|notes|partnership|pdsa|planning|practices|priorities|programs|sentence|welcome)\.[a-z_]+(?:\.[a-z_]+)*\b/;
const UNFILLED = /\{\{|\bundefined\b|\bNaN\b|\[object /;

async function looks_right(page: Page, { language, width }: Dress) {
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveCount(1);
  await expect(page).toHaveTitle(/^\S.* · Upswing$/);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  const said = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll("[aria-label],[alt],[placeholder]")].map(
      (each) => each.getAttribute("aria-label") ?? each.getAttribute("alt") ?? "",
    ),
  ]);
  for (const words of said) {
    expect.soft(words, "words that are missing").not.toMatch(KEY);
    expect.soft(words, "blanks that are not filled").not.toMatch(UNFILLED);
  }
  const wider = await page.evaluate((most) => {
    if (document.documentElement.scrollWidth <= most) return "";
    const out = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > most + 1,
    );
    return out
      .map((each) => each.outerHTML.slice(0, 100))
      .slice(0, 5)
      .join("\n");
  }, width);
  expect.soft(wider, "what sticks out to the right").toBe("");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .map((node) => `   ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1] ?? ""}`)
        .slice(0, 4)
        .join("\n")}`,
  );
  expect.soft(found, "what axe finds").toEqual([]);
}

for (const each of pages)
  for (const how of dresses(each)) {
    const title = `${each.name}: ${how.fill}, ${how.language}, ${how.theme}, ${how.width} px`;
    test(title, async ({ browser, gallery }) => {
      const where = how.fill === "empty" ? each.empty : each.full;
      const context = await browser.newContext({
        viewport: { width: how.width, height: how.width === 390 ? 844 : 900 },
        locale: where?.who ? "en-US" : how.language === "es" ? "es-US" : "en-US",
        colorScheme: how.theme,
        hasTouch: how.width === 390,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      await as_on_the_day(page);
      await watch(page, complaints);
      await visit(page, gallery, where as Visit, how);
      await looks_right(page, how);
      expect(complaints, "what the page complains about").toEqual([]);
      if (shots)
        await page.screenshot({
          path: `${shots}/${each.name} ${how.width} ${how.fill} ${how.theme} ${how.language}.png`.replaceAll(
            " ",
            "_",
          ),
          fullPage: true,
        });
      await context.close();
    });
  }

/** Each page once in the other moments of the demo; where nobody of the list is any more, somebody of the same team looks. */
const moments = [
  { scenario: "first_week", how: dress(0, 0, 0, 0), stands_in: {} as Record<string, string> },
  { scenario: "rough_patch", how: dress(1, 1, 1, 0), stands_in: { rosa: "maya" } as Record<string, string> },
] as const;

for (const { scenario, how, stands_in } of moments)
  test(`Every page in ${scenario}`, async ({ browser }) => {
    test.setTimeout(360_000);
    const server = await start_server(undefined, [], scenario);
    for (const each of pages.filter((page) => page.path && !page.full.open)) {
      const { who = "", at } = each.full;
      if (!who || at.includes("0000000f0")) continue;
      const context = await browser.newContext({
        viewport: { width: how.width, height: 900 },
        locale: "en-US",
        colorScheme: how.theme,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      await as_on_the_day(page);
      await watch(page, complaints);
      const gallery = { server, enter: enter_into(server, new Map()) };
      await visit(page, gallery, { who: stands_in[who] ?? who, at }, how);
      await looks_right(page, how);
      expect(complaints, `what ${each.name} complains about`).toEqual([]);
      if (shots)
        await page.screenshot({
          path: `${shots}/${scenario} ${each.name} ${how.width}.png`.replaceAll(" ", "_"),
          fullPage: true,
        });
      await context.close();
    }
    await server.stop();
  });

test("Every page of the rooms is in the list, and nothing else", () => {
  const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)(\w+_)?(routes|pages)\.tsx$/.test(file),
  );
  const routes = files.flatMap((file) =>
    [...readFileSync(join(web, file), "utf8").matchAll(/\bpath:\s*"([^"]+)"/g)].map(([, path]) => path),
  );
  expect(routes.length).toBeGreaterThan(5);
  const listed = pages.flatMap(({ path }) => path ?? []);
  expect(listed.toSorted()).toEqual(routes.toSorted());
});
