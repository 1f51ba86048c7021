// Dana prepares a call.
import { reading_seconds } from "./kit/journey";
import { cedar_street, healthy_starts } from "./kit/people";
import { expect, phone, test } from "./kit/test";

test("Dana finds who would be glad of a call, prepares it, and everything after it is kept in one go", async ({
  as,
}) => {
  const page = await as("dana");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "My practices" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My practices" })).toBeVisible();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(6);
  await expect(page.getByRole("main")).not.toContainText("Stonebridge");
  await page.getByText("How this list is sorted").click();
  await expect(page.getByText("your promise is still open: 30 points")).toBeVisible();

  // The three that need her most, by keys alone.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("j");
  const first = rows.nth(1).getByRole("rowheader").getByRole("link").first();
  await expect(first).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(first).toBeFocused();
  await page.getByRole("link", { name: "Prepare the call: Cedar Street Pediatrics" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Prepare: Cedar Street Pediatrics" }),
  ).toBeVisible();
  await expect(page.getByText("Call on Thursday, October 8 at 12:15 PM")).toBeVisible();
  await expect(page.getByRole("region", { name: "From you" })).toContainText(
    "Send how Willow Bend tells new staff",
  );
  await expect(
    page.getByRole("region", { name: "Two questions you could ask" }).getByRole("listitem"),
  ).toHaveCount(2);

  // All of it on one page, without a tab, in five minutes at an easy pace.
  expect(await reading_seconds(page.getByRole("main"))).toBeLessThanOrEqual(300);
  await expect(page.getByRole("main").getByRole("tab")).toHaveCount(0);

  await page.goto(`/practices/${cedar_street}/coaching/contacts/01999d11-9800-7030-8000-000000000108/after`);
  await page.getByLabel("What was talked about").fill("The one page at the desk works for somebody new.");
  await page.getByLabel("The next small step").fill("The float nurse tries it alone on Tuesday.");
  await page.getByLabel("How sure is the team").fill("6");
  await expect(page.getByText("what would a smaller test look like")).toBeVisible();
  await page
    .getByRole("group", { name: "From the team" })
    .getByLabel("What will happen?")
    .fill("Count ten forms");
  await page
    .getByRole("group", { name: "Actions of the plan" })
    .getByLabel("What is to be done?")
    .fill("Print twenty pages");
  await page.locator("#after_next_day").fill("2026-12-10");
  await page.getByRole("button", { name: "Save it all" }).click();
  await expect(page.getByText("The one page at the desk works for somebody new.").first()).toBeVisible();
  await expect(page.getByText("Count ten forms")).toBeVisible();
});

test("The team reads what was agreed, and says that a promise is done", async ({ as }) => {
  const page = await as("maya", `/practices/${cedar_street}/coaching`);
  await expect(page.getByRole("heading", { name: "Coming up" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Note a contact" })).toHaveCount(0);
  await page.getByRole("button", { name: "Done: Show the chart at the physicians' lunch" }).click();
  await expect(page.getByText("Show the chart at the physicians' lunch")).toHaveCount(0);
});

test("Dana adds a note to a practice's chart, and notes that they looked at it together", async ({ as }) => {
  const page = await as("dana", "/practices");
  const willow = page.getByRole("row").filter({ hasText: "Willow Bend Children's Clinic" });
  await willow.getByRole("link", { name: /^Chart: / }).click();
  await page.getByRole("link", { name: /^Asthma action plan on file/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Asthma action plan on file" })).toBeVisible();

  await page.getByRole("button", { name: "Add a note", exact: true }).click();
  const note = page.getByRole("dialog", { name: "Add a note" });
  await note.getByLabel("At which point?").selectOption({ label: "Jun 2026" });
  await note.getByLabel("What happened?").fill("A plan is printed before the visit.");
  await expect(note).toContainText("You and these people read this: Andrea Kowalski");
  await note.getByRole("button", { name: "Save" }).click();
  await expect(note).toBeHidden();
  const notes = page.getByRole("region", { name: "What changed around here" });
  await expect(notes).toContainText("A plan is printed before the visit.");
  await expect(notes).toContainText(/Jun 2026 · Dana Whitfield/);
  await expect(page.getByRole("img", { name: /^June 2026: .*note \d/ })).toBeVisible();

  await page.getByRole("button", { name: "We looked at this together" }).click();
  const look = page.getByRole("dialog", { name: "We looked at this together" });
  await expect(look.getByRole("checkbox", { name: "Dana Whitfield" })).toBeChecked();
  await expect(look.getByLabel("When?")).toHaveValue("2026-10-06");
  await look.getByRole("checkbox", { name: "Andrea Kowalski" }).check();
  await look.getByLabel("What did you see? (if you like)").fill("June is where it turns.");
  await look.getByRole("button", { name: "Save" }).click();
  const looks = page.getByRole("region", { name: "We looked at this together" });
  await expect(looks).toContainText("Dana Whitfield, Andrea Kowalski");
  await expect(looks).toContainText("June is where it turns.");
});

test("A note without words is met with a question, not with an empty note", async ({ as }) => {
  const page = await as("dana", `/practices/${cedar_street}`);
  await page.getByRole("link", { name: /^Developmental screening/ }).click();
  await page.getByRole("button", { name: "Add a note", exact: true }).click();
  const note = page.getByRole("dialog", { name: "Add a note" });
  await note.getByRole("button", { name: "Save" }).click();
  await expect(note.getByText("One thing to look at")).toBeVisible();
  await expect(note.getByLabel("What happened?")).toHaveAccessibleDescription(/Please fill this in/);
});

test("Coaching given is read by its coach for one practice, by the director for all: as counts, never by coach", async ({
  as,
  also,
}) => {
  const dana = await as("dana", `/practices/${cedar_street}/coaching/given`);
  await expect(dana.getByRole("heading", { level: 1, name: "Coaching given" })).toBeVisible();
  await expect(dana.getByRole("row", { name: /visits/i }).first()).toContainText("2");
  const ellen = await also("ellen", `/programs/${healthy_starts}/coaching`);
  await expect(ellen.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(ellen.getByRole("table").first().getByRole("row")).toHaveCount(11);
  await expect(ellen.getByRole("main")).toContainText("Cedar Street Pediatrics");
  await expect(ellen.getByRole("main")).not.toContainText("Dana");
});

test("Theo comes along to learn; what he writes is a draft until Dana releases it to people she has read by name", async ({
  as,
  also,
}) => {
  const dana = await as("dana", `/practices/${cedar_street}/coaching/handover`);
  const card = dana.getByRole("region", { name: "Somebody comes along to learn" });
  await card.getByLabel("Who").selectOption({ label: "Theo Brandt" });
  await card.getByLabel("Last day").fill("2026-10-30");
  await card.getByRole("button", { name: "Invite them" }).click();
  await expect(card.getByText(/^Theo Brandt comes along with Dana Whitfield/)).toBeVisible();
  const theo = await also("theo", `/practices/${cedar_street}/coaching/log`, phone);
  await expect(theo.getByText("A draft: the coaches read it.", { exact: false })).toBeVisible();
  await theo.getByLabel("What was talked about").fill("They led the huddle by themselves.");
  await expect(theo.getByText(/^Saved/).first()).toBeVisible();
  await theo.getByRole("button", { name: "Done" }).click();
  await expect(theo.getByText("Draft", { exact: true })).toBeVisible();
  await dana.goto(`/practices/${cedar_street}/coaching`);
  const line = dana.getByRole("listitem").filter({ hasText: "They led the huddle by themselves." });
  await expect(line.getByText("Draft", { exact: true })).toBeVisible();
  await line.getByRole("link").first().click();
  await dana.getByRole("button", { name: "Release it to the team" }).click();
  const dialog = dana.getByRole("dialog");
  await expect(dialog).toContainText("Rosa Delgado");
  await dialog.getByRole("button", { name: "Let them read it" }).click();
  await expect(dialog).toBeHidden();
  await expect(dana.getByText("Draft", { exact: true })).toBeHidden();
});
