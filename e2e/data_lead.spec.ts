// Rosa leads the data: how the chart is read is hers to say, with a reason, and everyone reads it.
import { cedar_street, screening } from "./kit/people";
import { desk, expect, phone, test } from "./kit/test";

const chart = `/practices/${cedar_street}/measures/${screening}`;

test("The data lead starts a new phase and gives a reason; a parent reads it", async ({ as, also }) => {
  const page = await as("rosa", chart);
  await page.getByText("For the data lead").click();
  await page.getByRole("button", { name: "Add a new line" }).click();
  const rows = page.getByRole("group", { name: "New lines from a point on" });
  await rows.getByLabel("From", { exact: true }).selectOption({ label: "Jan 2026" });
  await page.getByRole("button", { name: "Save how the chart is read" }).click();
  await expect(page.getByRole("alert").getByText("Please fill this in.").first()).toBeVisible();
  await rows.getByLabel("Why from here?").fill("The form is on the tablet at check-in.");

  // What is typed is there after a reload.
  await page.reload();
  await expect(rows.getByLabel("Why from here?")).toHaveValue("The form is on the tablet at check-in.");
  await page.getByRole("button", { name: "Save how the chart is read" }).click();
  await expect(page.getByText("Saved. The chart is drawn anew.")).toBeVisible();
  await expect(page.getByText("New line from Jan 2026: The form is on the tablet").first()).toBeVisible();

  const hers = await also("lucia", chart, phone);
  await expect(
    hers.getByText("Línea nueva desde ene 2026: The form is on the tablet at check-in."),
  ).toBeVisible();
  await expect(hers.getByText("Para quien lleva los datos")).toHaveCount(0);
});

test("The end of “before” moves with the arrow keys and by dragging", async ({ as }) => {
  const page = await as("rosa", chart);
  await page.getByText("For the data lead").click();
  const mark = page.getByRole("slider", { name: "End of “before”" });
  await expect(mark).toHaveAttribute("aria-valuetext", "Sep 2025");
  await mark.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(mark).toHaveAttribute("aria-valuetext", "Aug 2025");
  await expect(page.getByLabel("Where does “before” end?")).toHaveValue("2025-08-01");
  const box = await mark.boundingBox();
  if (!box) throw new Error("The mark is not on the page.");
  await page.mouse.move(box.x + box.width / 2, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 90, box.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect(mark).not.toHaveAttribute("aria-valuetext", "Aug 2025");
  await page.getByRole("button", { name: "Drop my changes" }).click();
  await expect(mark).toHaveAttribute("aria-valuetext", "Sep 2025");
});

test("Two people set the chart: the second sees both, and chooses", async ({ as, also }) => {
  const hers = await as("rosa", chart);
  await hers.getByText("For the data lead").click();
  await hers.getByLabel("Kind of chart").selectOption({ label: "Run chart" });
  await hers.getByLabel("Why this change?").fill("The team reads a run chart more easily.");
  const theirs = await also("maya", chart, desk);
  await theirs.getByText("For the data lead").click();
  await theirs.getByLabel("Kind of chart").selectOption({ label: "XmR chart" });
  await theirs.getByLabel("Why this change?").fill("Our board knows it.");
  await theirs.getByRole("button", { name: "Save how the chart is read" }).click();
  await expect(theirs.getByText("Saved. The chart is drawn anew.")).toBeVisible();

  await hers.getByRole("button", { name: "Save how the chart is read" }).click();
  const both = hers.getByRole("alert").filter({ hasText: "Somebody changed this while you were at it" });
  await expect(both).toContainText("Kind of chart: Run chart");
  await expect(both).toContainText("Kind of chart: XmR chart");
  await hers.getByRole("button", { name: "Save mine over it" }).click();
  await expect(hers.getByText("Saved. The chart is drawn anew.")).toBeVisible();
  await expect(hers.getByText("Because: The team reads a run chart more easily.")).toBeVisible();
});

test("People talk at a point, and a link shows the chart as it was", async ({ as, also }) => {
  const page = await as("lucia", chart);
  await expect(page.getByText("At home I filled it in before we came.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Responder: Hablar de la nota 2" }).click();
  await page.getByLabel("Su respuesta").fill("Gracias.");
  await page.getByRole("button", { name: "Enviar" }).click();
  await expect(page.getByLabel("Su respuesta")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Hablar de la nota 2" }).getByText("Gracias.")).toBeVisible();

  const old = await also("rosa", `${chart}?settings=1&until=2026-03-01`, desk);
  await expect(old.getByText("A chart as it was")).toBeVisible();
  await expect(old.getByRole("img", { name: /^March 2026/ })).toBeVisible();
  await expect(old.getByRole("img", { name: /^April 2026/ })).toHaveCount(0);
  await expect(old.getByText("For the data lead")).toHaveCount(0);
});
