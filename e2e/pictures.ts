// The pictures of the README and the documentation: tools/browser_tests --pictures draws them anew.
import { statSync } from "node:fs";
import { cedar_street, healthy_starts, screening } from "./kit/people";
import { expect, phone, test } from "./kit/test";

const LARGEST = 250_000;
const pictures = `${process.env.UPSWING_E2E_WORK}/pictures`;
const file = (name: string) => `${pictures}/${name}.png`;
const small_enough = (name: string) => expect(statSync(file(name)).size).toBeLessThan(LARGEST);

test.describe("Wide", () => {
  test.use({ viewport: { width: 1280, height: 1060 } });

  test("Rosa's chart", async ({ as }) => {
    const page = await as("rosa", `/practices/${cedar_street}/measures/${screening}`);
    await page.getByRole("img", { name: /^September 2026/ }).waitFor();
    await page.screenshot({ path: file("chart") });
    small_enough("chart");
  });

  test("Ellen's overview", async ({ as }) => {
    const page = await as("ellen", `/programs/${healthy_starts}`);
    await expect(page.getByRole("region", { name: "Side by side" }).getByRole("article")).toHaveCount(10);
    await page.setViewportSize({ width: 1280, height: 1330 });
    await page.screenshot({ path: file("overview") });
    small_enough("overview");
  });
});

test.describe("On a phone", () => {
  test.use({ ...phone, deviceScaleFactor: 2 });

  test("Rosa's month", async ({ as }) => {
    const page = await as("rosa", `/practices/${cedar_street}/data/2026-09`);
    await page.getByLabel("Met").fill("6");
    await page.getByLabel("Out of").fill("8");
    await page.getByLabel("Out of").blur();
    await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
    await page.screenshot({ path: file("phone") });
    small_enough("phone");
  });
});
