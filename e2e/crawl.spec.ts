// Whoever follows links finds a page behind each, and from each page a way on.
import type { Page } from "@playwright/test";
import { desk, expect, test } from "./kit/test";

const MOST_PAGES = 48;
test.use(desk);
test.setTimeout(180_000);

/** Addresses of our own pages among the links in view; one of each kind, so that lists do not take all the time. */
async function links_on(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter((each) => each.origin === location.origin && !each.hasAttribute("download"))
      .map((each) => each.pathname)
      .filter((path) => !path.startsWith("/api/")),
  );
}

const kind_of = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id").replace(/\d{4}-\d{2}/g, ":period");

for (const who of ["rosa", "maya", "samuel", "lucia", "dana", "ellen"]) {
  test(`From Today every link leads ${who} to a page with a way on`, async ({ as }) => {
    const page = await as(who);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const seen = new Set(["/"]);
    const waiting = ["/"];
    let visited = 0;
    for (let at = waiting.shift(); at !== undefined && visited < MOST_PAGES; at = waiting.shift()) {
      visited += 1;
      await page.goto(at);
      await expect(page.getByRole("heading", { level: 1 }), at).toBeVisible();
      await expect(page.getByRole("status", { name: "Loading" }), at).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 }), at).not.toHaveText(
        /nothing here|cannot see|went wrong/i,
      );
      const onwards = page.getByRole("main").locator("a[href], button").first();
      await expect(onwards, `${at} has something to do or a way on`).toBeVisible();
      for (const path of await links_on(page)) {
        if (seen.has(kind_of(path))) continue;
        seen.add(kind_of(path));
        waiting.push(path);
      }
    }
    expect(visited, "pages that were looked at").toBeGreaterThan(4);
    expect(waiting, "kinds of pages that were not looked at").toEqual([]);
  });
}
