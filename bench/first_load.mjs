// Opens Today as Rosa on a phone and counts what comes until the first next step is readable.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../web/package.json", import.meta.url))("@playwright/test");

const ROUNDS = 3;
const url = process.env.UPSWING_URL;
const MOMENT = Date.parse("2026-10-06T14:10:00Z"); // the demo's day
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }; // bytes a second

async function signed_in(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-US" });
  const reply = await context.request.post(`${url}/api/open/login`, {
    headers: { Origin: url },
    data: { email: "rosa@example.org", password: "twenty-charts" },
  });
  if (!reply.ok()) throw new Error(`Rosa cannot sign in: ${reply.status()}`);
  const page = await context.newPage();
  await page.clock.setSystemTime(MOMENT);
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  return { context, page, wire };
}

function counted(wire) {
  const asked = new Map();
  wire.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (request.url.startsWith("http")) asked.set(requestId, { url: request.url, type, bytes: 0 });
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const found = asked.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  return asked;
}

const next_step = (page) => page.getByRole("main").getByRole("listitem").first().waitFor();

async function what_came(browser) {
  const { context, page, wire } = await signed_in(browser);
  const asked = counted(wire);
  await page.goto(url);
  await next_step(page);
  const all = [...asked.values()].filter((each) => each.type !== "EventSource");
  await page.waitForLoadState("networkidle").catch(() => {}); // what was under way is counted whole
  const kinds = {};
  for (const each of all) kinds[each.type] = (kinds[each.type] ?? 0) + each.bytes;
  await context.close();
  return { all, kinds };
}

async function paint_ms(browser) {
  const { context, page, wire } = await signed_in(browser);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await wire.send("Network.emulateNetworkConditions", slow);
  await page.goto(url);
  await next_step(page);
  await page.waitForTimeout(300);
  const ms = await page.evaluate(
    () =>
      new Promise((told) => {
        new PerformanceObserver((list) => told(list.getEntries().at(-1).startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  await context.close();
  return ms;
}

const browser = await chromium.launch({
  executablePath: process.env.UPSWING_BROWSER,
  chromiumSandbox: false, // it opens nothing but our own pages
  args: ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
});
const rounds = [];
for (let i = 0; i < ROUNDS; i++) {
  const { all, kinds } = await what_came(browser);
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  const files = all.map((each) => `${each.bytes} ${each.url.replace(url, "")}`);
  rounds.push({ bytes, requests: all.length, kinds, files, paint_ms: await paint_ms(browser) });
}
await browser.close();
console.log(JSON.stringify(rounds));
