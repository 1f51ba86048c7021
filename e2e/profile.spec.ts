// One's own page: language, colors, keys for programs, and every device at once.
import { cedar_street } from "./kit/people";
import { expect, test } from "./kit/test";

test("Spanish changes every word at once, and stays", async ({ as }) => {
  const page = await as("maya", "/profile");
  await page.getByRole("radio", { name: "Español" }).check();
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Mi perfil" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page).toHaveTitle(/^Mi perfil/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Hola, Maya" })).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Maya" })).toBeVisible();
});

test("Dark colors are chosen once and kept with the person", async ({ as, also }) => {
  const page = await as("maya", "/profile");
  const page_color = (of: typeof page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await page_color(page);
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect.poll(() => page_color(page)).not.toBe(light);
  const elsewhere = await also("maya", "/");
  await expect(elsewhere.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page_color(elsewhere)).toBe(await page_color(page));
  await elsewhere.getByRole("button", { name: "Light colors" }).click();
  await expect.poll(() => page_color(elsewhere)).toBe(light);
});

test("A key is shown once, works for a program, and ends when it is taken back", async ({ as, request }) => {
  const page = await as("maya", "/profile");
  await page.getByLabel("What is it for?").fill("Nightly report");
  await page.getByRole("button", { name: "Make a key" }).click();
  const shown = page.getByRole("alert").filter({ hasText: "Copy it now: it is shown only once." });
  const secret = await shown.getByRole("code").innerText();
  const ask = () =>
    request.get(`/api/practices/${cedar_street}/measures`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
  expect((await ask()).status()).toBe(200);

  await page.reload();
  await expect(page.getByText("Nightly report", { exact: true })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
  await expect(page.getByText(/Last used/)).toBeVisible();
  await page.getByRole("button", { name: "Take back Nightly report" }).click();
  await expect(page.getByText("Nightly report", { exact: true })).toHaveCount(0);
  expect((await ask()).status()).toBe(401);
});

test("Signing out everywhere ends the other device too", async ({ as, also }) => {
  const page = await as("maya", "/profile");
  const elsewhere = await also("maya", "/profile");
  await expect(elsewhere.getByText("(this device)")).toHaveCount(1);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
});

test("A new password needs the one of today", async ({ as }) => {
  const page = await as("maya", "/profile");
  await page.getByLabel("Current password").fill("something-else");
  await page.getByLabel("New password").fill("four plain words here");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Current password")).toHaveAccessibleDescription(
    /This is not your current password/,
  );
  await expect(page.getByLabel("New password")).toHaveValue("four plain words here");
  await page.getByLabel("Current password").fill("tuesday-lunch");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(
    page.getByRole("status").getByText("Your password is changed.", { exact: false }),
  ).toBeAttached();
});
