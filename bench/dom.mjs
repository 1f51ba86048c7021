// Opens a program's overview as Ellen and counts the nodes of the page.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../web/package.json", import.meta.url))("@playwright/test");
const url = process.env.UPSWING_URL;
const browser = await chromium.launch({
  executablePath: process.env.UPSWING_BROWSER,
  chromiumSandbox: false, // it opens nothing but our own pages
  args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: "en-US" });
const reply = await context.request.post(`${url}/api/open/login`, {
  headers: { Origin: url },
  data: { email: "ellen@example.org", password: "ten-practices" },
});
if (!reply.ok()) throw new Error(`Ellen cannot sign in: ${reply.status()}`);
const page = await context.newPage();
await page.clock.setSystemTime(Date.parse("2026-10-06T14:10:00Z")); // the demo's day
await page.goto(`${url}/programs/01999d11-9800-7002-8000-000000000001`);
await page.getByRole("row").nth(15).waitFor();
await page.getByRole("article").nth(11).waitFor();
const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
await browser.close();
console.log(JSON.stringify({ nodes }));
