// What every journey starts from: a server with a demo of its own, pages that may not complain, and people who sign in.
import { type Browser, type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { person } from "./people";
import { type Server, start_server } from "./server";
import { as_on_the_day } from "./the_day";
import { watch } from "./watch";

export { expect } from "@playwright/test";

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
export const desk = { viewport: { width: 1280, height: 900 } } as const;

/** Signs in without the form; the cookie stays with the page's browser context. */
export async function sign_in(page: Page, url: string, name: string) {
  const { email, password } = person(name);
  const reply = await page.context().request.post(`${url}/api/open/login`, {
    headers: { Origin: url },
    data: { email, password },
  });
  if (!reply.ok()) throw new Error(`${email} cannot sign in: ${reply.status()} ${await reply.text()}`);
}

interface Fixtures {
  server: Server;
  /** What the pages complained about so far; anything left at the end of a test fails it. */
  complaints: string[];
  /** The page of somebody who is signed in, at an address. */
  as: (name: string, address?: string) => Promise<Page>;
  /** The same in a second browser, beside the first. */
  also: (name: string, address: string, options?: BrowserContextOptions) => Promise<Page>;
}

async function another(browser: Browser, server: Server, options: BrowserContextOptions) {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-US", ...options });
  return context.newPage();
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see which fixtures are used
  server: async ({}, use) => {
    const server = await start_server();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    await as_on_the_day(page);
    await watch(page, complaints);
    await use(complaints);
    base.expect(complaints, "what the pages complained about").toEqual([]);
  },
  as: async ({ page, server, complaints: _ }, use) => {
    await use(async (name, address = "/") => {
      await sign_in(page, server.url, name);
      await page.goto(address);
      return page;
    });
  },
  also: async ({ browser, server, complaints }, use) => {
    const pages: Page[] = [];
    await use(async (name, address, options = desk) => {
      const page = await another(browser, server, options);
      pages.push(page);
      await as_on_the_day(page);
      await watch(page, complaints);
      await sign_in(page, server.url, name);
      await page.goto(address);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});
