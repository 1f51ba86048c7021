// A coach writes beside a page she may show to others; a nurse tells something to her coach alone; a practice is handed over.
import { cedar_street } from "./kit/people";
import { expect, phone, test } from "./kit/test";

test("Dana writes a private note in its own window, by one key, and the page she shows stays clean", async ({
  as,
}) => {
  const page = await as("dana", `/practices/${cedar_street}/coaching/prep`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("Alt+n");
  const small = await opened;
  await small.getByLabel("Your words").fill("Ask about the huddle before the numbers.");
  await expect(small.getByText("Only you read this.")).toBeVisible();
  const closed = small.waitForEvent("close");
  await small.getByRole("button", { name: "Save" }).click();
  await closed;
  await expect(page.getByText("Ask about the huddle")).toHaveCount(0);
  await page.goto("/notes");
  await expect(page.getByText("Ask about the huddle before the numbers.")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use(phone);

  test("Rosa tells something behind a closed door; only Dana reads it, and Rosa sees that she has", async ({
    as,
    also,
  }) => {
    const page = await as("rosa", "/notes");
    await page.getByRole("button", { name: "Open a closed door" }).click();
    await page.getByLabel("Your words").fill("The huddle has become a place where people are told off.");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(
      page.getByText("Fill this in").or(page.locator("#note_readers_problem")).first(),
    ).toBeVisible();
    await page.getByLabel("Dana Whitfield").check();
    await expect(page.getByText("You and Dana Whitfield read this.")).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("The huddle has become a place")).toBeVisible();

    const dana = await also("dana", "/notes");
    const card = dana.getByRole("article").filter({ hasText: "Rosa Delgado" });
    await expect(card.getByText("The huddle has become")).toHaveCount(0);
    await card.getByRole("button", { name: "Read it" }).click();
    await expect(card.getByText("The huddle has become")).toBeVisible();
    await card.getByLabel("Your answer").fill("Thank you for telling me.");
    await card.getByRole("button", { name: "Answer" }).click();
    await expect(card.getByText("Thank you for telling me.")).toBeVisible();

    await page.reload();
    await expect(page.getByText("Read by Dana Whitfield.")).toBeVisible();
    await expect(page.getByText("Thank you for telling me.")).toBeVisible();
    const maya = await also("maya", "/notes");
    await expect(maya.getByRole("heading", { name: "Private writing" })).toBeVisible();
    await expect(maya.getByText("told off")).toHaveCount(0);
  });
});

test("Dana hands Cedar Street over to Theo, who finds its history and none of her notes", async ({
  as,
  also,
}) => {
  const page = await as("dana", `/practices/${cedar_street}/coaching/handover`);
  await expect(page.getByRole("heading", { name: "For whoever comes next" })).toBeVisible();
  await page.getByRole("button", { name: "Hand over", exact: true }).click();
  await page.getByLabel("New coach", { exact: true }).selectOption({ label: "Theo Brandt" });
  await page.getByRole("button", { name: "Hand over now" }).click();
  await expect(page).toHaveURL(/\/$/);
  const theo = await also("theo", `/practices/${cedar_street}/coaching/handover`);
  await expect(theo.getByRole("heading", { name: "What was talked about" })).toBeVisible();
  await theo.goto("/notes");
  await expect(theo.getByText("Rosa carries most of this alone")).toHaveCount(0);
});
