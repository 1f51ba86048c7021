// A published series, as it is found: Maya makes a measure, brings the file, and reads what the chart says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cedar_street } from "./kit/people";
import { expect, test } from "./kit/test";

const file = join(__dirname, "../demo/real/england_emergency_waits.csv");

test("Maya brings a published series into a measure of her own and reads its sentence", async ({ as }) => {
  const page = await as("maya", `/practices/${cedar_street}/measures`);
  await page.getByRole("link", { name: "A measure of our own" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Emergency waits over four hours");
  await page.getByRole("radio", { name: "A share: how many out of how many" }).check();
  await page.getByLabel("What we count").fill("Visits of more than four hours");
  await page.getByLabel("Out of whom").fill("All visits to emergency departments");
  await page.getByRole("radio", { name: "Lower is better" }).check();
  await page.getByLabel("How often").selectOption({ label: "Every month" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Emergency waits over four hours" }),
  ).toBeVisible();
  await expect(page.getByText("Your chart will start here")).toBeVisible();

  await page.getByRole("link", { name: "Bring numbers from a file" }).click();
  await page.getByLabel("Choose a file, or drop it here").setInputFiles({
    name: "england_emergency_waits.csv",
    mimeType: "text/csv",
    buffer: readFileSync(file),
  });
  await page.getByRole("button", { name: "Look at the lines" }).click();
  await expect(page.getByText("New: 36 · changed: 0 · same as before: 0 · to look at: 0")).toBeVisible();
  await expect(page.getByText("“waited_over_4_hours” is Numerator", { exact: false })).toBeVisible();
  const lines = page.getByRole("region", { name: "What we read" });
  await expect(lines.getByRole("row")).toHaveCount(37);
  await expect(lines.getByRole("row", { name: "2 New Apr 2016 186,122 1,867,781" })).toBeVisible();

  await page.getByRole("button", { name: "Take in 36 lines" }).click();
  await expect(page.getByText("36 lines are in.")).toBeVisible();
  await page.getByRole("link", { name: "See the chart" }).click();
  const chart = page.getByRole("region", { name: "Chart", exact: true });
  await expect(chart.getByRole("img")).toHaveCount(36);
  await expect(chart).toContainText(
    "The nine months from March 2017 to November 2017 were all below the middle line.",
  );
  await expect(chart).toContainText("Chance alone seldom does that. It cannot tell us why.");
  await expect(chart.getByRole("img").last()).toHaveAccessibleName(/^March 2019: 290,?359 of 2,?167,?550/);
});

test("A file with slips is read line by line; what is good can be taken, the rest is named", async ({
  as,
}) => {
  const page = await as("maya", `/practices/${cedar_street}/measures/new`);
  await page.getByLabel("Name", { exact: true }).fill("Plans talked over");
  await page.getByLabel("What we count").fill("children with a plan");
  await page.getByLabel("Out of whom").fill("children seen");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Bring numbers from a file" }).click();
  await page
    .getByLabel("Or paste the lines here")
    .fill(
      "month,met,of\nJan 2024,5,20\nFeb 2024,25,20\nSmarch 2024,5,20\nMar 2024,,20\nJan 2024,6,20\nApr 2024,7,20\n",
    );
  await page.getByRole("button", { name: "Look at the lines" }).click();
  await expect(page.getByText("The numerator is larger than the denominator.")).toBeVisible();
  await expect(page.getByText("“Smarch 2024” is not a date or month we know.")).toBeVisible();
  await expect(page.getByText("This is empty.")).toBeVisible();
  await expect(page.getByText("This period is in the file twice, first in line 2.")).toBeVisible();
  await page.getByRole("radio", { name: "All or nothing" }).check();
  await expect(page.getByText("Mend the marked lines above, then look again.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take in/ })).toBeDisabled();
  await page.getByRole("radio", { name: "Take the good lines, leave the others" }).check();
  await page.getByRole("button", { name: "Take in 2 lines" }).click();
  await expect(page.getByText("2 lines are in.")).toBeVisible();
});

test("A file with names of patients is not taken", async ({ as }) => {
  const page = await as("maya", `/practices/${cedar_street}/import`);
  await page
    .getByLabel("Or paste the lines here")
    .fill("patient_name,month,met,of\nAda Smith,Jan 2026,5,20\n");
  await page.getByRole("button", { name: "Look at the lines" }).click();
  await expect(
    page.getByText("seems to hold names, birth dates or record numbers of patients.", { exact: false }),
  ).toBeVisible();
});
