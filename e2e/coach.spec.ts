// Dana prepares a call.
import { expect, test } from "./kit/test";

test("Dana sees her practices and how far each is with September", async ({ as }) => {
  const page = await as("dana");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "My practices" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My practices" })).toBeVisible();
  const mine = page.getByRole("list", { name: "Healthy Starts Together" }).getByRole("listitem");
  await expect(mine).toHaveCount(5);
  await expect(mine.filter({ hasText: "Cedar Street Pediatrics" })).toContainText("September: begun");
  await expect(mine.filter({ hasText: "Maple Grove Pediatrics" })).toContainText("September: sent");
  await expect(page.getByRole("main")).not.toContainText("Stonebridge");
});

test("Dana adds a note to a practice's chart, and notes that they looked at it together", async ({ as }) => {
  const page = await as("dana", "/practices");
  const willow = page.getByRole("listitem").filter({ hasText: "Willow Bend Children's Clinic" });
  await willow
    .getByRole("link", { name: "See the chart" })
    .or(willow.getByRole("link", { name: "See our charts" }))
    .click();
  await page.getByRole("link", { name: /^Asthma action plan on file/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Asthma action plan on file" })).toBeVisible();

  await page.getByRole("button", { name: "Add a note", exact: true }).click();
  const note = page.getByRole("dialog", { name: "Add a note" });
  await note.getByLabel("At which point?").selectOption({ label: "Jun 2026" });
  await note.getByLabel("What happened?").fill("A plan is printed before the visit.");
  await expect(note).toContainText("Read by your team and its coach.");
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
  const page = await as("dana", "/practices");
  await page.getByRole("link", { name: "Cedar Street Pediatrics" }).click();
  await page.getByRole("link", { name: /^Developmental screening/ }).click();
  await page.getByRole("button", { name: "Add a note", exact: true }).click();
  const note = page.getByRole("dialog", { name: "Add a note" });
  await note.getByRole("button", { name: "Save" }).click();
  await expect(note.getByText("One thing to look at")).toBeVisible();
  await expect(note.getByLabel("What happened?")).toHaveAccessibleDescription(/Please fill this in/);
});
