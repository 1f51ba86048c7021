// How long common work takes on a phone: from the invitation to a first test, what was seen, and the next test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { budgets_page, type Counted, Journey, leave_budgets } from "./kit/journey";
import { cedar_street } from "./kit/people";
import { expect, phone, test } from "./kit/test";
import { as_on_the_day } from "./kit/the_day";

test.use(phone);
test.setTimeout(120_000);

const running = `/practices/${cedar_street}/pdsa/01999d11-9800-7013-8000-000000000112`;

/** The link of an invitation, as the lead copies it. */
async function invited(maya: Page) {
  await maya.getByRole("button", { name: "Add someone" }).first().click();
  await maya.getByLabel("Name").fill("Noor Haddad");
  await maya.getByLabel("Front desk").check();
  await maya.getByRole("button", { name: "Save" }).click();
  await maya.getByRole("button", { name: "Invite Noor Haddad" }).click();
  await maya.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = maya.getByRole("dialog", { name: "The link for Noor Haddad" });
  return (await dialog.locator("code").textContent()) ?? "";
}

async function first_test(page: Page, address: string): Promise<Counted> {
  const journey = new Journey("From the invitation to a first test that is saved", 600);
  const title = (words: string) => page.getByRole("heading", { level: 1, name: words });
  await page.goto(address);
  await journey.screen(title("Welcome to Cedar Street Pediatrics"));
  await journey.write(page.getByLabel("How should we call you?"), "Noor", false);
  await journey.tap(page.getByRole("button", { name: "Come in" }));
  await journey.screen(title("What goes well here?"));
  await journey.write(
    page.getByLabel("One thing that goes well"),
    "Families are greeted by name when they come.",
  );
  await journey.tap(page.getByRole("button", { name: "Next" }));
  await journey.screen(title("What bothers you?"));
  await journey.write(
    page.getByLabel("One thing that bothers you"),
    "The phone rings while I check families in.",
  );
  await journey.tap(page.getByRole("button", { name: "Next" }));
  await journey.screen(title("One small test"));
  await journey.write(
    page.getByLabel("What will you try?"),
    "Thursday morning the phone goes to the back room for an hour.",
  );
  await journey.tap(page.getByRole("button", { name: "Save this test" }));
  await journey.screen(title("You are all set"));
  await page.getByRole("link", { name: "See my test" }).click();
  await expect(page.getByRole("link", { name: /Thursday morning the phone goes/ }).first()).toBeVisible();
  return journey.end(6);
}

async function what_we_saw(page: Page): Promise<Counted> {
  const journey = new Journey("Add what we saw to a running test, from the message", 90);
  await page.goto(running);
  await journey.screen(page.getByRole("heading", { level: 1 }));
  await journey.write(
    page.getByLabel("What did you see?"),
    "Four of five families finished the form before the nurse called them in.",
  );
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  return journey.end();
}

async function next_cycle(page: Page): Promise<Counted> {
  const journey = new Journey("Plan the next test, from the one that was learned from", 120);
  await page.goto(running);
  await journey.screen(page.getByRole("heading", { level: 1 }));
  await journey.tap(page.getByText("Keep it", { exact: true }));
  await journey.write(
    page.getByRole("textbox", { name: "What could you try next?" }),
    "Does it hold on a Monday with the float nurse?",
  );
  await journey.tap(page.getByRole("button", { name: "Plan the next test" }));
  await expect(page.getByText("Test 13", { exact: true })).toBeVisible();
  await journey.screen(page.getByRole("heading", { level: 1 }));
  await page.getByLabel("Test day").fill("2026-10-20");
  await journey.tap(page.getByLabel("Test day"));
  await journey.tap(page.getByRole("button", { name: "Ready to try" }));
  await expect(page.getByText("Planned", { exact: true }).first()).toBeVisible();
  return journey.end(2);
}

/** A minute after the call, in front of the door: mode, people, topic, what was said, what comes next. */
async function note_of_a_call(page: Page): Promise<Counted> {
  const journey = new Journey("Note a call with its people, topic, summary and next step", 60);
  const next = "The float nurse tries it on one Tuesday morning.";
  await page.goto(`/practices/${cedar_street}/coaching/log`);
  await journey.screen(page.getByRole("heading", { level: 1, name: "Note a contact" }));
  await journey.tap(page.getByRole("button", { name: "Rosa Delgado" }));
  await journey.tap(page.getByRole("button", { name: "Tests", exact: true }));
  await journey.write(
    page.getByLabel("What was talked about"),
    "One page at the desk is enough for new people.",
  );
  await journey.write(page.getByLabel("The next small step"), next);
  await journey.tap(page.getByRole("button", { name: "Coached" }));
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(next)).toBeVisible();
  return journey.end();
}

/** Summary, one promise, one action and the next date. */
async function after_a_call(page: Page): Promise<Counted> {
  const journey = new Journey("After a call: summary, next step, promise, action and next date", 180);
  await page.goto(`/practices/${cedar_street}/coaching/contacts/01999d11-9800-7030-8000-000000000108/after`);
  await journey.screen(page.getByRole("heading", { level: 1, name: "After: Cedar Street Pediatrics" }));
  await journey.write(
    page.getByLabel("What was talked about"),
    "The line has moved, and everyone had an idea why.",
  );
  await journey.write(
    page.getByLabel("The next small step"),
    "Two nurses try the one page for a week.",
    false,
  );
  await journey.write(
    page.getByRole("group", { name: "From the team" }).getByLabel("What will happen?"),
    "Rosa counts ten forms on two different days.",
  );
  await journey.write(
    page.getByRole("group", { name: "Actions of the plan" }).getByLabel("What is to be done?"),
    "Print the page and put it under the glass at the desk.",
  );
  await journey.write(page.locator("#after_next_day"), "2026-12-10", false);
  await journey.tap(page.getByRole("button", { name: "Save it all" }));
  await expect(page.getByText("The line has moved, and everyone had an idea why.").first()).toBeVisible();
  return journey.end();
}

test("First test, what was seen, the next test, a call: each within its time", async ({
  also,
  browser,
  server,
}) => {
  const rows: Counted[] = [];
  const maya = await also("maya", `/practices/${cedar_street}/team`);
  const address = await invited(maya);
  const context = await browser.newContext({ ...phone, baseURL: server.url, locale: "en-US" });
  const noor = await context.newPage();
  await as_on_the_day(noor);
  rows.push(await first_test(noor, address));
  await context.close();
  const rosa = await also("rosa", "/", phone);
  rows.push(await what_we_saw(rosa));
  rows.push(await next_cycle(rosa));
  rows.push(await note_of_a_call(await also("dana", "/", phone)));
  rows.push(await after_a_call(await also("dana", "/", phone)));
  const words = budgets_page(rows);
  leave_budgets(words);
  const page = readFileSync(join(__dirname, "../docs/time-budgets.md"), "utf8");
  if (!process.env.UPSWING_ACCEPT) expect(page, "docs/time-budgets.md is what this run counted").toBe(words);
});

test("The welcome can be skipped, and goes on where it stopped on another device", async ({ also, as }) => {
  const welcome = `/practices/${cedar_street}/welcome`;
  const title = (page: Page, words: string) => page.getByRole("heading", { level: 1, name: words });
  const page = await as("imani", welcome);
  await expect(title(page, "What goes well here?")).toBeVisible();
  await page.getByRole("button", { name: "Skip this" }).click();
  await expect(title(page, "What bothers you?")).toBeVisible();
  const bothers = page.getByLabel("One thing that bothers you");
  await bothers.fill("The phone rings while I check families in.");
  await page.reload();
  await expect(bothers).toHaveValue("The phone rings while I check families in.");
  const other = await also("imani", welcome, phone);
  await expect(title(other, "What bothers you?")).toBeVisible();
});
