// Thirty practices of one coach: readable on one screen and on a phone, and the three that need a call are found at once.
import { DatabaseSync } from "node:sqlite";
import { reading_seconds } from "./kit/journey";
import { healthy_starts } from "./kit/people";
import { expect, phone, test } from "./kit/test";

const shots = process.env.UPSWING_E2E_SHOTS;
const THIRTY = 30;
const IN_DEMO = 5;
const DAY_MS = 86_400_000;
const dana = "01999d11-9800-7004-8000-000000000006";
const NAMES = ["Birch", "Clover", "Dogwood", "Elm", "Fern", "Grove", "Hazel", "Iris", "Juniper", "Larch"];
const KINDS = ["Family Medicine", "Pediatrics", "Community Health Center"];

const id = (kind: string, number: number) =>
  `01999d11-9800-${kind}-8000-0000000e${String(number).padStart(4, "0")}`;

/** As many practices as it takes, each in a state of its own: spoken with, planned, with promises on either side. */
function add_practices(data: string) {
  const db = new DatabaseSync(`${data}/upswing.db`);
  const now = Date.parse("2026-10-06T15:00:00Z");
  const practice = db.prepare(
    "INSERT INTO practices_practice VALUES (?, ?, '', '', 'independent', 0, 'America/New_York', '', 0, 1)",
  );
  const enrollment = db.prepare(
    "INSERT INTO programs_enrollment (id, program_id, practice_id, code, status, joined_on, version)" +
      " VALUES (?, ?, ?, ?, 'active', '2026-01-05', 1)",
  );
  const grant = db.prepare(
    "INSERT INTO access_grant (id, account_id, role, practice_id, program_id, since) VALUES (?, ?, 'coach', ?, ?, 0)",
  );
  const contact = db.prepare(
    "INSERT INTO coaching_contact SELECT ?, ?, program_id, NULL, author_id, audience, mode, ?, ?, ?, planned_min, 0, 0," +
      " 30, 0, strategy, confidence, fields, made_at, 1 FROM coaching_contact WHERE state = 'held' LIMIT 1",
  );
  const promise = db.prepare(
    "INSERT INTO coaching_promise VALUES (?, ?, ?, NULL, ?, 'team', ?, '', 'Send the page', ?, 'open', ?, ?, 1)",
  );
  for (let n = 0; n < THIRTY - IN_DEMO; ++n) {
    const where = id("7001", n);
    practice.run(
      where,
      `${NAMES[n % NAMES.length]} ${n > 9 ? "Hill " : ""}${KINDS[n % KINDS.length]}${n > 19 ? " East" : ""}`,
    );
    enrollment.run(id("7006", n), healthy_starts, where, `X${n}`);
    grant.run(id("7999", n), dana, where, healthy_starts);
    const held = now - (3 + n * 2) * DAY_MS;
    contact.run(id("7030", n), where, "held", held, held);
    if (n % 3 === 0) {
      const next = now + (1 + n) * DAY_MS;
      contact.run(id("7031", n), where, "planned", next, next);
    }
    if (n % 4 === 0)
      promise.run(id("7032", n), where, healthy_starts, dana, "coach", "2026-10-01", held, held);
    if (n % 5 === 0) promise.run(id("7033", n), where, healthy_starts, dana, "practice", null, held, held);
  }
  db.close();
}

test("Dana finds the three of thirty practices that would be glad of a call in half a minute", async ({
  server,
  as,
  also,
}) => {
  add_practices(server.data);
  const page = await as("dana", "/practices");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(THIRTY + 1, { timeout: 20_000 });
  let seconds = 0;
  for (const number of [1, 2, 3]) {
    // Each of the first three says why, in words.
    await expect(rows.nth(number).getByRole("cell").first()).not.toBeEmpty();
    await expect(rows.nth(number)).toBeInViewport();
    seconds += await reading_seconds(rows.nth(number).getByRole("rowheader").getByRole("link").first());
    seconds += await reading_seconds(rows.nth(number).getByRole("cell").first());
  }
  expect(seconds, "reading three names, and why").toBeLessThanOrEqual(30);
  await page.setViewportSize({ width: 1440, height: 900 });
  if (shots) await page.screenshot({ path: `${shots}/thirty_desk.png` });
  if (shots) await page.screenshot({ path: `${shots}/thirty_desk_all.png`, fullPage: true });
  const small = await also("dana", "/practices", phone);
  await expect(small.getByRole("table").getByRole("row")).toHaveCount(THIRTY, { timeout: 20_000 });
  await expect(small.getByRole("table").getByRole("rowheader").first()).toBeInViewport();
  const sticks_out = await small.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sticks_out, "nothing sticks out on a phone").toBe(false);
  if (shots) await small.screenshot({ path: `${shots}/thirty_phone.png` });
  if (shots) await small.screenshot({ path: `${shots}/thirty_phone_all.png`, fullPage: true });
});
