// No mouse: everything can be reached, and one always sees where one is.

import type { Page } from "@playwright/test";
import { cedar_street, person, screening } from "./kit/people";
import { expect, test } from "./kit/test";

const here = (page: Page) => page.locator(":focus");

async function tab_to(page: Page, what: ReturnType<Page["getByRole"]>) {
  for (let presses = 0; presses < 60; ++presses) {
    if (await what.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press("Tab");
    await seen(page);
  }
  throw new Error(`The Tab key does not reach ${what}.`);
}

/** What has the focus shows it: by a ring, and not off the screen. */
async function seen(page: Page) {
  const state = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const ring = (of: Element) => {
      const style = getComputedStyle(of);
      const outline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      return outline || style.boxShadow !== "none";
    };
    const circle = element.querySelector(".us-focus");
    const box = element.getBoundingClientRect();
    return {
      name: element.outerHTML.slice(0, 120),
      ring: ring(element) || (circle !== null && getComputedStyle(circle).visibility === "visible"),
      inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
  });
  if (!state) return;
  expect(state, state.name).toMatchObject({ ring: true, inside: true });
}

test("Rosa signs in and sends a number without a mouse", async ({ page, complaints: _ }) => {
  await page.goto("/");
  await tab_to(page, page.getByLabel("E-mail"));
  await page.keyboard.type(person("rosa").email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(person("rosa").password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Rosa" })).toBeVisible();
  await tab_to(page, page.getByRole("link", { name: "Carry on" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Numbers for September 2026" })).toBeFocused();
  await tab_to(page, page.getByLabel("Asthma action plan, Met"));
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Asthma action plan, Out of")).toBeFocused();
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  await tab_to(page, page.getByRole("button", { name: "Send September" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Send September" });
  await expect(dialog).toContainText("2 numbers to go");
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Send September" })).toBeFocused();
});

test("The first Tab offers to skip to the page", async ({ as }) => {
  const page = await as("rosa");
  await page.getByRole("heading", { level: 1, name: "Hello, Rosa" }).waitFor();
  await page.keyboard.press("Tab");
  await expect(here(page)).toHaveText("Skip to the page");
  await expect(here(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

test("The chart is one stop on the way; arrow keys walk inside it", async ({ as }) => {
  const page = await as("rosa", `/practices/${cedar_street}/measures/${screening}`);
  const last = page.getByRole("img", { name: /^September 2026/ });
  await last.waitFor();
  await tab_to(page, last);
  await page.keyboard.press("ArrowLeft");
  await expect(here(page)).toHaveAccessibleName(/^August 2026/);
  await seen(page);
  await page.keyboard.press("Tab");
  await expect(here(page)).not.toHaveAccessibleName(/2026/);
});

for (const address of [
  "/",
  "/profile",
  `/practices/${cedar_street}/team`,
  `/practices/${cedar_street}/data/2026-09`,
])
  test(`Wherever the Tab key goes on ${address}, one sees where one is`, async ({ as }) => {
    const page = await as("maya", address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    for (let presses = 0; presses < 25; ++presses) {
      await page.keyboard.press("Tab");
      await seen(page);
    }
  });
