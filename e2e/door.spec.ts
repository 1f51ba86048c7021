// How people come in: by an invitation that was passed on, by a link in a mail, by a card's link, by a slip of paper.
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { start_mailbox } from "./kit/mailbox";
import { cedar_street } from "./kit/people";
import { start_server } from "./kit/server";
import { expect, phone, test } from "./kit/test";
import { as_on_the_day } from "./kit/the_day";

const team = `/practices/${cedar_street}/team`;

/** A link of Rosa's that a mail would hold. */
function add_link(data: string, token: string, kind: string, about: string) {
  const db = new DatabaseSync(`${data}/upswing.db`);
  const rosa = db.prepare("SELECT id FROM access_account WHERE email = 'rosa@example.org'").get();
  db.prepare(
    "INSERT INTO access_link VALUES (?, ?, ?, ?, NULL, ?, NULL, 1, 0, 9999999999999, NULL, NULL, 0)",
  ).run(
    createHash("sha256").update(token).digest("hex"),
    "01999d11-9800-7013-8000-0000000000f1",
    kind,
    rosa?.id as string,
    about,
  );
  db.close();
}

test("A lead invites a parent without e-mail; the parent comes in on a phone with a name only", async ({
  as,
  browser,
  server,
}) => {
  const maya = await as("maya", team);
  await maya.getByRole("button", { name: "Add someone" }).first().click();
  await maya.getByLabel("Name").fill("Noor Haddad");
  await maya.getByLabel("Parent partner").check();
  await maya.getByRole("button", { name: "Save" }).click();
  await maya.getByRole("button", { name: "Invite Noor Haddad" }).click();
  await expect(maya.getByLabel("Parent partner", { exact: false }).first()).toBeChecked();
  await maya.getByLabel("Español").check();
  await maya.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = maya.getByRole("dialog", { name: "The link for Noor Haddad" });
  const address = (await dialog.locator("code").textContent()) ?? "";
  expect(address).toContain("/join#");
  await maya.getByRole("button", { name: "Close" }).click();
  await expect(maya.getByText("Invited, not here yet", { exact: false })).toBeVisible();

  const context = await browser.newContext({ ...phone, locale: "en-US" });
  const noor = await context.newPage();
  await as_on_the_day(noor);
  await noor.goto(address);
  await expect(
    noor.getByRole("heading", { level: 1, name: "Le damos la bienvenida a Cedar Street Pediatrics" }),
  ).toBeVisible();
  await noor.getByLabel("¿Cómo quiere que le llamemos?").fill("Noor");
  await noor.getByRole("button", { name: "Entrar" }).click();
  await expect(noor.getByRole("heading", { level: 1, name: "¿Qué funciona bien aquí?" })).toBeVisible();
  expect(new URL(noor.url()).pathname).toBe(`/practices/${cedar_street}/welcome`);
  await noor.goto(address);
  await expect(noor.getByRole("heading", { level: 1, name: "Este enlace ya cumplió" })).toBeVisible();
  await context.close();
  expect(server.url).toBeTruthy();
});

test("Who forgot the password gets a link by mail, and chooses a new one", async ({ browser }) => {
  const mailbox = await start_mailbox();
  const mails = ["--smtp", mailbox.address, "--mail-from", "upswing@example.org"];
  const server = await start_server(undefined, [...mails, "--address", "https://upswing.example.org"]);
  const context = await browser.newContext({ ...phone, baseURL: server.url, locale: "en-US" });
  const page = await context.newPage();
  await as_on_the_day(page);
  await page.goto("/");
  await page.getByText("No password, or forgot it?").click();
  await page.getByLabel("Your e-mail").fill("rosa@example.org");
  await page.getByRole("button", { name: "Mail me a link for a new password" }).click();
  await expect(page.getByText("If we know this address, a mail is on its way")).toBeVisible();
  await page.goto(`/join#${await mailbox.link_to("rosa@example.org")}`);
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Choose a new password" }).click();
  await expect(page.getByRole("alert").getByText("This is a little too short.")).toBeVisible();
  await page.getByLabel("New password").fill("forty-two charts");
  await page.getByRole("button", { name: "Choose a new password" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Rosa" })).toBeVisible();
  await context.close();
  await server.stop();
  mailbox.stop();
});

test("The address at the foot of a mail asks first, and ends the mails with one tap", async ({ browser }) => {
  const token = "fedcba9876543210fedcba9876543210";
  const server = await start_server((data) => add_link(data, token, "stop_mail", ""));
  const context = await browser.newContext({ ...phone, baseURL: server.url, locale: "en-US" });
  const page = await context.newPage();
  await page.goto(`/api/open/links/stop?token=${token}`);
  await expect(page.getByRole("heading", { level: 1, name: "Fewer mails, Rosa Delgado?" })).toBeVisible();
  await page.getByRole("button", { name: "End these mails" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Done. These mails have ended." })).toBeVisible();
  await context.close();
  await server.stop();
});

test("The link of a reminder opens its month, and says how to see the rest", async ({ browser }) => {
  const token = "0123456789abcdef0123456789abcdef";
  const server = await start_server((data) =>
    add_link(data, token, "card", `/practices/${cedar_street}/data/2026-09`),
  );
  const context = await browser.newContext({ ...phone, baseURL: server.url, locale: "en-US" });
  const page = await context.newPage();
  await as_on_the_day(page);
  await page.goto(`/join#${token}`);
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /September/ })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "This link opens one page" })).toBeVisible();
  await page.getByRole("link", { name: "Back to that page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /September/ })).toBeVisible();
  await page.goto("/profile");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await context.close();
  await server.stop();
});

test("A slip of paper opens with the number its owner chose, and is printed alone", async ({
  as,
  browser,
}) => {
  const maya = await as("maya", team);
  await maya.getByRole("button", { name: /^Paper slip for Rosa/ }).click();
  const slip = maya.getByRole("dialog");
  await expect(slip.getByRole("img", { name: "Square code" })).toBeVisible();
  const address = (await slip.locator("code").textContent()) ?? "";
  await maya.emulateMedia({ media: "print" });
  await expect(slip.getByText("Your way into Upswing")).toBeVisible();
  await expect(maya.getByRole("heading", { level: 1 })).toBeHidden();
  await maya.emulateMedia({ media: "screen" });
  for (const [label, name] of [
    ["Choose a number of four to eight digits", "first"],
    ["Your number", "again"],
  ] as const) {
    const context = await browser.newContext({ ...phone, locale: "en-US" });
    const page = await context.newPage();
    await as_on_the_day(page);
    await page.goto(address);
    await page.getByLabel(label, { exact: true }).fill("2846");
    await page.getByRole("button", { name: "Come in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Hello, Rosa" }), name).toBeVisible();
    await context.close();
  }
});

test("One mail a day is chosen on the profile and stays chosen", async ({ as }) => {
  const page = await as("rosa", "/profile");
  await page.getByLabel("One mail a day, in the morning").check();
  const mails = page.getByRole("region", { name: "Mails" });
  await mails.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved").first()).toBeAttached();
  await page.reload();
  await expect(page.getByLabel("One mail a day, in the morning")).toBeChecked();
});
