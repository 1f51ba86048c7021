// On paper: no navigation, the chart whole, its table under it.
import { cedar_street, healthy_starts, screening } from "./kit/people";
import { expect, test } from "./kit/test";

const A4_PX = { width: 794, height: 1123 };

test("A chart prints whole, with its table and without the way around", async ({ as }) => {
  const page = await as("rosa", `/practices/${cedar_street}/measures/${screening}`);
  await expect(page.getByRole("img", { name: /^September 2026/ })).toBeVisible();
  await page.setViewportSize(A4_PX);
  await page.emulateMedia({ media: "print" });
  for (const nav of await page.getByRole("navigation").all()) await expect(nav).toBeHidden();
  await expect(page.getByRole("button", { name: "Add a note" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Enter data" })).toBeHidden();
  await expect(page.getByText("The last eleven months are all above", { exact: false })).toBeVisible();
  const chart = await page.getByRole("group", { name: /^P chart of/ }).boundingBox();
  expect(chart?.width ?? 0).toBeGreaterThan(0.9 * A4_PX.width);
  await expect(page.getByRole("row", { name: /^Sep 2026 70% 14 20/ })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
});

for (const [who, address] of [
  ["rosa", `/practices/${cedar_street}/measures/${screening}`],
  ["rosa", `/practices/${cedar_street}/data/2026-08`],
  ["ellen", `/programs/${healthy_starts}`],
] as const)
  for (const format of ["A4", "Letter"])
    test(`${who} prints ${address} on ${format}`, async ({ as }) => {
      const page = await as(who, address);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      const paper = (await page.pdf({ format })).toString("latin1");
      const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(6);
    });
