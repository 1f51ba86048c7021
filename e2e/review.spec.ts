// Rosa looks through charts with her phone in one hand; Maya makes a measure with help; words wait for a second look.
import { asthma, cedar_street } from "./kit/people";
import { expect, phone, test } from "./kit/test";

const september = `/practices/${cedar_street}/data/2026-09`;
const measures = `/practices/${cedar_street}/measures`;

test.describe("On her phone", () => {
  test.use(phone);

  test("Rosa answers two charts, the sums fill September, and September is done", async ({ as }) => {
    const page = await as("rosa", `${september}/charts`);
    await page.getByRole("button", { name: "Begin with chart 1" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Chart 1 of 20" })).toBeVisible();
    const groups = page.getByRole("group").filter({ has: page.getByRole("radio") });
    const count = await groups.count();
    expect(count).toBeGreaterThan(3);
    for (const group of await groups.all()) await group.getByRole("radio", { name: "Yes" }).check();
    await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();

    await page.getByRole("button", { name: "Next chart" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Chart 2 of 20" })).toBeVisible();
    for (const group of await groups.all())
      await group.getByRole("radio", { name: "No", exact: true }).check();
    await expect(page.getByRole("row", { name: /^Asthma action plan/ })).toContainText("1 of 2 (50%)");

    await page.reload();
    await expect(page.getByRole("row", { name: /^Asthma action plan/ })).toContainText("1 of 2 (50%)");
    await page.getByRole("button", { name: "Put these numbers into September" }).click();
    await expect(page.getByText("The sums are in September.")).toBeVisible();
    await expect(page.getByText("“Out of” is 2 now and was 19 last time.")).toBeVisible();

    await expect(page.getByText("One number to go:")).toBeVisible();
    await page.getByRole("link", { name: "Teen depression screening" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Depression screening for teenagers");
    await page.getByLabel("Met").fill("44");
    await page.getByLabel("Out of").fill("60");
    await page.getByLabel("Out of").blur();
    await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
    await page.getByRole("link", { name: "Look through charts", exact: false }).click();

    await page.getByRole("button", { name: "Send September" }).click();
    await expect(page.getByRole("heading", { name: "September is done." })).toBeVisible();
    await expect(page.getByText("Nothing more from you until November 10.")).toBeVisible();
  });

  test("A chart answered without a network is there after a reload, and is saved when it is back", async ({
    as,
  }) => {
    const page = await as("rosa", `${september}/charts`);
    await page.getByRole("button", { name: "Begin with chart 1" }).click();
    await page.context().setOffline(true);
    await page.getByRole("radio", { name: "Yes" }).first().check();
    await expect(page.getByRole("status").getByText(/^Offline/)).toBeVisible();
    await page.context().setOffline(false);
    await page.reload();
    await expect(page.getByRole("radio", { name: "Yes" }).first()).toBeChecked();
    await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  });
});

test("The review sheet is a table at the desk, and works with the keyboard alone", async ({ as }) => {
  const page = await as("rosa", `${september}/charts`);
  await page.getByRole("button", { name: "Begin with chart 1" }).press("Enter");
  const first = page.getByRole("radio").first();
  await first.focus();
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("Maya begins with a template; every word is hers to change", async ({ as }) => {
  const page = await as("maya", `${measures}/new`);
  await page.getByRole("link", { name: "Measures others use" }).click();
  await page.getByRole("button", { name: "Begin with this: Referral loop" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Referrals that came full circle");
  await expect(page.getByLabel("Goal")).toHaveValue("80");
  await page.getByLabel("Goal").fill("70");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Referrals that came full circle" }),
  ).toBeVisible();
});

test("The helper turns what a team wants to know into a plan and a sheet to tally on", async ({ as }) => {
  const page = await as("maya", `${measures}/helper`);
  await page.getByLabel("What should they get?").fill("an asthma plan talked over");
  await page.getByLabel("Who should get it?").fill("Children with asthma seen this month");
  await page.getByLabel("About how many of them are there in a month?").fill("120");
  await expect(page.getByText("Twenty charts drawn by chance are enough", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "See the tally sheet" }).click();
  await expect(page.getByRole("region", { name: "Tally sheet" }).getByRole("row")).toHaveCount(21);
  await page.getByRole("button", { name: "Use this plan" }).click();
  await expect(page.getByLabel("Out of whom")).toHaveValue("Children with asthma seen this month");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "an asthma plan talked over" })).toBeVisible();
});

for (const format of ["A4", "Letter"])
  test(`A tally sheet and a review sheet are one page each on ${format}`, async ({ as }) => {
    const page = await as("maya", `${measures}/${asthma}/tally`);
    for (const address of [`${measures}/${asthma}/tally`, `${september}/charts`]) {
      await page.goto(address);
      await page.getByRole("table").first().waitFor();
      await page.waitForLoadState("networkidle");
      const paper = (await page.pdf({ format })).toString("latin1");
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
    }
  });

test("A table copied from a spreadsheet fills the month page, and can be taken back", async ({ as }) => {
  const page = await as("rosa", september);
  const met = page.getByLabel("Asthma action plan, Met");
  await met.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "7\t20\nx\t60\n");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(met).toHaveValue("7");
  await expect(page.getByLabel("Asthma action plan, Out of")).toHaveValue("20");
  await expect(page.getByText("3 numbers pasted")).toBeVisible();
  await expect(page.getByText("Line 2: “x” is not a number.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(met).toHaveValue("");
});

test("Words that may point to a patient wait for a second look; “Luz called” does not", async ({ as }) => {
  const page = await as("rosa", `/practices/${cedar_street}/data/2026-10`);
  const note = page.getByLabel("Asthma action plan, Note");
  await page.getByLabel("Asthma action plan, Met").fill("7");
  await page.getByLabel("Asthma action plan, Out of").fill("20");
  await page.getByRole("button", { name: "Asthma action plan: Add a note" }).click();
  await note.fill("Luz called");
  await note.blur();
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  await note.fill("mom of Jayden, 614-555-0100");
  await note.blur();
  const asked = page.getByRole("alert");
  await expect(asked).toContainText("“614-555-0100” looks like a phone number.");
  await expect(asked).toContainText("“mom of Jayden” may be the name of a patient.");
  await page.reload();
  await expect(note).toHaveValue("mom of Jayden, 614-555-0100");
  await asked.getByRole("button", { name: "It is fine, keep it" }).click();
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  await page.goto(`/practices/${cedar_street}/measures/${asthma}`);
});

test("A person who reports for several practices brings one file", async ({ as }) => {
  const page = await as("nadia", "/import");
  await page
    .getByLabel("Or paste the lines here")
    .fill(
      "practice\tmeasure\tmonth\tmet\tout of\n" +
        "Cedar Street Pediatrics\tDevelopmental screening\t2026-10\t5\t20\n" +
        "Nowhere Clinic\tDevelopmental screening\t2026-10\t5\t20\n",
    );
  await page.getByRole("button", { name: "Look at the lines" }).click();
  await expect(page.getByText("You do not report for “Nowhere Clinic”", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Take in one line" }).click();
  await expect(page.getByText("One line is in.")).toBeVisible();
});
