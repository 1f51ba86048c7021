// The door, from both sides.
import { cedar_street, person, willow_bend } from "./kit/people";
import { expect, test } from "./kit/test";

test.beforeEach(({ complaints }) => void complaints);
const sign_in = { name: "Sign in", exact: true } as const;

test("A wrong password is met with help, and the address stays typed", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("E-mail").fill("rosa@example.org");
  await page.getByLabel("Password", { exact: true }).fill("twenty charts");
  await page.getByRole("button", sign_in).click();
  await expect(page.getByRole("alert")).toContainText("E-mail and password do not match");
  await expect(page.getByLabel("E-mail")).toHaveValue("rosa@example.org");
});

test("An empty field is named, and its name leads to it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", sign_in).click();
  await page.getByRole("alert").getByRole("link", { name: "E-mail: Please fill this in." }).click();
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await expect(page.getByLabel("E-mail")).toHaveAccessibleDescription("Please fill this in.");
});

test("In the demo one tap signs in as anyone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in as Dana Whitfield" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Dana" })).toBeVisible();
  await page.getByRole("button", { name: /Dana Whitfield: my profile/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("button", sign_in)).toBeVisible();
});

test("An account that is disabled does not get in", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("E-mail").fill(person("alan").email);
  await page.getByLabel("Password", { exact: true }).fill(person("alan").password);
  await page.getByRole("button", sign_in).click();
  await expect(page.getByRole("alert")).toContainText("E-mail and password do not match");
});

test("A link opened while signed out is where one lands after signing in", async ({ page }) => {
  await page.goto(`/practices/${cedar_street}/team`);
  await page.getByLabel("E-mail").fill(person("rosa").email);
  await page.getByLabel("Password", { exact: true }).fill(person("rosa").password);
  await page.getByLabel("Password", { exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Team" })).toBeVisible();
  expect(page.url()).toContain(`/practices/${cedar_street}/team`);
});

test("Another practice's link, and one that leads nowhere, end at a friendly page", async ({ as }) => {
  const page = await as("rosa", `/practices/${willow_bend}/data`);
  await expect(
    page.getByRole("heading", { level: 1, name: "There is nothing here for you to see" }),
  ).toBeVisible();
  await expect(page.getByText("it may belong to another team", { exact: false })).toBeVisible();
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { level: 1, name: "This page is not here" })).toBeVisible();
  await page.getByRole("link", { name: "Go to Today" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Rosa" })).toBeVisible();
});

test("When the session ends in the middle of typing, signing in again loses no word", async ({
  as,
  server,
  request,
}) => {
  const page = await as("rosa", `/practices/${cedar_street}/data/2026-09`);
  const met = page.getByLabel("Asthma action plan, Met");
  const of = page.getByLabel("Asthma action plan, Out of");
  await expect(met).toBeVisible();
  const { email, password } = person("rosa");
  const headers = { Origin: server.url };
  await request.post("/api/open/login", { headers, data: { email, password } });
  await request.delete("/api/me/logins", { headers });

  await met.fill("7");
  await of.fill("20");
  await of.blur();
  const locked = page.getByRole("dialog", { name: "You were away, so we locked the screen" });
  await expect(locked).toContainText("Your words are safe.");
  await expect(locked.getByLabel("E-mail")).toHaveValue(email);
  await locked.getByLabel("Password", { exact: true }).fill(password);
  await locked.getByRole("button", sign_in).click();
  await expect(locked).toBeHidden();
  await expect(met).toHaveValue("7");
  await expect(of).toHaveValue("20");
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
});
