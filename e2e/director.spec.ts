// Ellen and Priya look after the program; Rosa looks at it from her practice.
import { cedar_street, healthy_starts, screening, teenagers } from "./kit/people";
import { expect, test } from "./kit/test";

test("Ellen sees who has sent, the practices side by side, and opens one", async ({ as }) => {
  const page = await as("ellen");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Healthy Starts Together" })).toBeVisible();

  const sent = page.getByRole("region", { name: "Who has sent their numbers" });
  await expect(sent).toContainText("September: 4 of 9 practices have sent their numbers.");
  await expect(sent).toContainText("Good to have by October 10.");
  await expect(
    sent
      .getByRole("row", { name: /^Maple Grove Pediatrics/ })
      .getByRole("cell")
      .last(),
  ).toHaveText(/later|sent/);

  const beside = page.getByRole("region", { name: "Side by side" });
  await expect(beside.getByRole("article")).toHaveCount(10);
  await expect(
    beside.getByRole("article").filter({ hasText: "Prairie Rose Community Health" }),
  ).toBeVisible();
  await expect(beside).not.toContainText(/Practice [A-K]\b/);
  await beside.getByLabel("Measure").selectOption({ label: "Asthma action plan on file" });
  await expect(beside.getByRole("link", { name: "Willow Bend Children's Clinic" })).toBeVisible();
  await beside.getByRole("link", { name: "Willow Bend Children's Clinic" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Asthma action plan on file" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "This practice" })).toContainText("Willow Bend");
});

test("Ellen sees who still has numbers to send, how many are there, and finds a practice", async ({ as }) => {
  const page = await as("ellen", `/programs/${healthy_starts}`);
  const sent = page.getByRole("region", { name: "Who has sent their numbers" });
  await expect(sent.getByRole("row")).toHaveCount(11);
  await sent.getByLabel("Show").selectOption("waiting");
  await expect(sent.getByRole("row")).toHaveCount(6);
  await sent.getByLabel("Look by").selectOption("measures");
  await expect(sent.getByRole("columnheader", { name: "Asthma action plan" })).toBeVisible();
  await sent.getByLabel("Find a practice").fill("cedar");
  await expect(sent.getByRole("row", { name: /^Cedar Street/ })).toContainText(/\d+ of \d+/);
  await expect(sent.getByRole("row")).toHaveCount(2);
});

test("Ellen keeps the year's numbers as they are, and reads them later", async ({ as }) => {
  const page = await as("ellen", `/programs/${healthy_starts}`);
  const take = page.getByRole("region", { name: "Take the numbers along" });
  await take.getByRole("button", { name: "Make a snapshot" }).click();
  await take.getByLabel("What is it for?").fill("Report to the board");
  await take.getByRole("button", { name: "Make a snapshot" }).click();
  await take.getByRole("link", { name: "Report to the board" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Report to the board" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("10 practices");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Numbers, with codes (CSV)" }).click();
  expect((await download).suggestedFilename()).toMatch(/^snapshot-numbers-.*\.csv$/);
});

test("Priya's Today says how many practices may need a hand, and leads there", async ({ as }) => {
  const page = await as("priya");
  const first = page.getByRole("main").getByRole("listitem").first();
  await expect(first).toContainText("September: who may need a hand");
  await expect(first).toContainText("5 practices are still working on their numbers.");
  await first.getByRole("link", { name: "See who" }).click();
  await expect(page.getByRole("region", { name: "Who has sent their numbers" })).toBeVisible();
});

test("From a practice, others of the program have codes unless they show their name", async ({ as }) => {
  const page = await as("rosa", `/programs/${healthy_starts}`);
  const beside = page.getByRole("region", { name: "Side by side" });
  await expect(beside.getByRole("article").filter({ hasText: "your practice" })).toContainText(
    "Cedar Street Pediatrics",
  );
  await expect(beside).toContainText(/Practice [A-K]\b/);
  for (const coded of ["Harbor Light", "Stonebridge", "Prairie Rose"])
    await expect(page.getByRole("main")).not.toContainText(coded);
  await expect(beside.getByRole("link", { name: "Cedar Street Pediatrics" })).toHaveAttribute(
    "href",
    new RegExp(`${screening}$`),
  );
});

test("Ellen stops counting a measure: nobody is asked for it any more, and its numbers stay", async ({
  as,
  also,
}) => {
  const ellen = await as("ellen", `/programs/${healthy_starts}/measures/${teenagers}/edit`);
  const name = (await ellen.getByLabel("Name", { exact: true }).inputValue()) ?? "";
  await ellen.getByRole("button", { name: "Stop counting this" }).click();
  await ellen.getByRole("button", { name: "Yes, stop counting" }).click();
  await expect(ellen.getByText("Nothing more is asked for it.")).toBeVisible();
  await expect(ellen.getByRole("main").getByText(name)).toHaveCount(0);
  const rosa = await also("rosa", `/practices/${cedar_street}/data/2026-09`);
  await expect(rosa.getByLabel("Met").first()).toBeVisible();
  await expect(rosa.getByText(name)).toHaveCount(0);
});
