// A fresh installation, from nothing to a team at work, with pages alone; then the host's own chores.
import { expect, type Page } from "@playwright/test";
import { command, start_server } from "./kit/server";
import { desk, test } from "./kit/test";

const HOST = { email: "sam@fresh.example.org", password: "looks-after-it" };

async function sign_in(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Hello");
}

async function new_account(page: Page, name: string, email: string): Promise<string> {
  await page.goto("/partnership/people");
  await page.getByRole("button", { name: "New account" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Make the account" }).click();
  const password = await dialog.locator("code").innerText();
  await dialog.getByRole("link", { name: "Next: give a role" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return password;
}

async function give_role(page: Page, role: string, places: { [label: string]: string }) {
  await page.getByLabel("Role", { exact: true }).selectOption({ label: role });
  for (const [label, place] of Object.entries(places))
    await page.getByLabel(label).selectOption({ label: place });
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.getByRole("button", { name: `End: ${role}` })).toBeVisible();
}

test("From nothing to a practice that can count, with pages alone", async ({ browser }) => {
  const server = await start_server(
    (data) => {
      const where = ["--data", data, "--email", HOST.email];
      command(
        ["user", "add", ...where, "--name", "Sam Ortega", "--role", "host", "--password-stdin"],
        `${HOST.password}\n`,
      );
    },
    [],
    "nothing",
  );
  const context = await browser.newContext({ baseURL: server.url, locale: "en-US", ...desk });
  const page = await context.newPage();
  await page.goto("/");
  await sign_in(page, HOST.email, HOST.password);

  await page.getByRole("link", { name: "Programs and practices" }).first().click();
  await page.getByRole("button", { name: "New program" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("First Steps");
  await page.getByRole("dialog").getByLabel("Last day").fill("2030-12-31");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "One program" })).toBeVisible();
  await page.getByRole("button", { name: "New practice" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Lone Pine");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "One practice" })).toBeVisible();

  const ellens = await new_account(page, "Ellen Marsh", "ellen@fresh.example.org");
  await give_role(page, "Director", { "In which program?": "First Steps" });
  const mayas = await new_account(page, "Maya Thompson", "maya@fresh.example.org");
  await give_role(page, "Team lead", { "At which practice?": "Lone Pine" });
  await context.close();

  const directors = await browser.newContext({ baseURL: server.url, locale: "en-US", ...desk });
  const ellen = await directors.newPage();
  await ellen.goto("/");
  await sign_in(ellen, "ellen@fresh.example.org", ellens);
  await ellen.getByRole("link", { name: "Overview" }).first().click();
  await ellen.getByRole("link", { name: "Practices in this program" }).click();
  await ellen.getByLabel("Which practice?").selectOption({ label: "Lone Pine" });
  await ellen.getByRole("button", { name: "Invite", exact: true }).click();
  await ellen.getByRole("button", { name: "Change: Lone Pine" }).click();
  await ellen.getByLabel("How does it take part?").selectOption({ label: "Taking part" });
  await ellen.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(ellen.getByText("Taking part ·")).toBeVisible();
  await ellen.getByRole("link", { name: "Overview" }).first().click();
  await ellen.getByRole("link", { name: "Measures of this program" }).click();
  await ellen.getByRole("link", { name: "Write a new measure" }).click();
  await ellen.getByLabel("Name", { exact: true }).fill("Screened at the well visit");
  await ellen.locator("#measure_numerator").fill("Visits with a screen");
  await ellen.locator("#measure_denominator").fill("Well visits");
  await ellen.getByRole("button", { name: "Save" }).click();
  await expect(ellen.getByText("Screened at the well visit")).toBeVisible();
  await directors.close();

  const leads = await browser.newContext({ baseURL: server.url, locale: "en-US", ...desk });
  const maya = await leads.newPage();
  await maya.goto("/");
  await sign_in(maya, "maya@fresh.example.org", mayas);
  await maya.getByRole("link", { name: "Charts" }).first().click();
  await expect(maya.getByText("Screened at the well visit").first()).toBeVisible();
  await leads.close();
  await server.stop();
});

test("The host makes a backup, checks the record, and ends a role; the nurse is out with her next click", async ({
  as,
  also,
}) => {
  const rosa = await also("rosa", "/");
  const sam = await as("sam", "/partnership/backups");
  await sam.getByRole("button", { name: "Back up now" }).click();
  await expect(sam.getByRole("heading", { name: "One backup in the folder" })).toBeVisible();
  const coming = sam.waitForEvent("download");
  await sam.getByRole("link", { name: /^Download / }).click();
  expect((await coming).suggestedFilename()).toMatch(/^upswing-.*\.upswing$/);
  await sam.getByRole("link", { name: "Record" }).first().click();
  await sam.getByRole("button", { name: "Check now" }).click();
  await expect(sam.getByText("all are whole").or(sam.getByText("it is whole"))).toBeVisible();
  await sam.getByRole("link", { name: "People" }).first().click();
  await sam.getByLabel("Find by name or address").fill("rosa");
  await sam.getByRole("link", { name: "Rosa Delgado" }).click();
  await sam.getByRole("button", { name: /^End: Team member/ }).click();
  await expect(sam.getByText("Nothing yet. A role opens the first pages.")).toBeVisible();
  await rosa.getByRole("link", { name: "Team", exact: true }).first().click();
  await expect(rosa.getByText("There is nothing here for you to see")).toBeVisible();
});

test("Maya notes that Rosa left and hands over what Rosa had in hand", async ({ as }) => {
  const maya = await as("maya", "/");
  await maya.getByRole("link", { name: "Team", exact: true }).first().click();
  await maya.getByRole("button", { name: "Edit Rosa Delgado" }).click();
  await maya.getByRole("button", { name: "Has left the team" }).click();
  const dialog = maya.getByRole("dialog");
  await expect(dialog.getByText("The role: Data lead")).toBeVisible();
  await expect(dialog.getByText(/numbers? not sent yet/)).toBeVisible();
  await dialog.getByLabel("Who carries this on?").selectOption({ label: "Tom Becker" });
  await dialog.getByRole("button", { name: "Note that they left" }).click();
  await expect(dialog).toHaveCount(0);
  await maya.getByText("people who were here before").click();
  await expect(maya.getByText("Tom Becker took over.")).toBeVisible();
});
