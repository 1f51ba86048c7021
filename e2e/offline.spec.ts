// The network goes while somebody types.
import type { Page } from "@playwright/test";
import { cedar_street, person, screening_plan } from "./kit/people";
import { expect, phone, test } from "./kit/test";

test.use(phone);

test("What is typed without a network is kept on the device, and sent when it is back", async ({
  as,
  also,
}) => {
  const september = `/practices/${cedar_street}/data/2026-09`;
  const page = await as("rosa", september);
  await expect(page.getByLabel("Met")).toBeVisible();
  await page.context().setOffline(true);
  await expect(
    page.getByText("You are offline. What you type is kept on this device", { exact: false }),
  ).toBeVisible();
  await page.getByLabel("Met").fill("6");
  await page.getByLabel("Out of").fill("8");
  await page.getByLabel("Out of").blur();
  await expect(page.getByText("Offline. Kept on this device, and sent when you are back")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible({ timeout: 12_000 });
  const elsewhere = await also("maya", september);
  await expect(elsewhere.getByLabel("Plan after a positive screen, Met")).toHaveValue("6");
});

const running = `/practices/${cedar_street}/pdsa/01999d11-9800-7013-8000-000000000112`;
const plan = `/practices/${cedar_street}/planning/${screening_plan}`;

/** The program is on the device, as it is a few seconds after the first page. */
const kept_here = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });

test.describe("with the program kept on the device", () => {
  test.use({ serviceWorkers: "allow" });

  test("The server is killed while a test is typed; a reload opens, and after its return nothing is lost", async ({
    as,
    server,
  }) => {
    const page = await as("rosa", running);
    const saw = page.getByRole("textbox", { name: "What did you see?" });
    await saw.fill("Eight");
    await expect(page.getByText("What you saw is kept.")).toBeVisible();
    await kept_here(page);
    await saw.fill("Eight of ten, and a");
    await server.kill();
    await saw.pressSequentially("n aunt filled one in.");
    await expect(page.getByText("Offline. Kept on this device, and sent when you are back")).toBeVisible();
    await page.reload();
    await expect(saw).toHaveValue("Eight of ten, and an aunt filled one in.");
    await server.again();
    await expect(page.getByText("What you saw is kept.")).toBeVisible({ timeout: 20_000 });
    const there = await page.request.get(`${server.url}/api${running.replace("/pdsa/", "/pdsa/cycles/")}`);
    expect((await there.json()).seen.fields.saw).toBe("Eight of ten, and an aunt filled one in.");
  });

  test("An action and a test written without a server are sent from another page when it is back", async ({
    as,
    server,
  }) => {
    const page = await as("rosa", plan);
    const actions = page.getByRole("region", { name: "Who does what" });
    await expect(actions).toBeVisible();
    await page.goto(`/practices/${cedar_street}/pdsa`);
    await expect(page.getByLabel("What would you like to try?")).toBeVisible();
    await kept_here(page);
    await page.goto(plan);
    await expect(actions).toBeVisible();
    await server.kill();
    await page.reload();
    await actions.getByText("Add an action").first().click();
    await actions.getByLabel("What").fill("Charge the tablets at night");
    await actions.getByRole("button", { name: "Add an action" }).click();
    await expect(actions.getByRole("listitem").filter({ hasText: "Charge the tablets" })).toContainText(
      "Kept on this device",
    );
    await page.goto(`/practices/${cedar_street}/pdsa`);
    await server.again();
    await expect(page.getByText("1 thing you wrote waits on this device.")).toBeHidden({ timeout: 20_000 });
    await page.goto(plan);
    await expect(actions.getByRole("listitem").filter({ hasText: "Charge the tablets" })).not.toContainText(
      "Kept on",
    );
  });

  test("Signing out asks when something is not sent yet, and leaves nothing on the device", async ({
    as,
  }) => {
    const page = await as("rosa", running);
    await page.route("**/do", (route) => route.abort("internetdisconnected"));
    await page.getByRole("textbox", { name: "What did you see?" }).fill("Eight of ten.");
    await kept_here(page);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await page.getByRole("button", { name: /Rosa/ }).first().click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    const asked = page.getByRole("dialog", { name: "One thing of yours has not been sent" });
    await asked.getByRole("button", { name: "Sign out all the same" }).click();
    // The browser wipes what the site kept before it goes on.
    await expect(page.getByLabel("E-mail")).toBeVisible({ timeout: 20_000 });
    const left = await page.evaluate(async () => {
      const stores = [];
      for (const [name, store] of [
        ["upswing", "drafts"],
        ["upswing_answers", "answers"],
        ["upswing_files", "files"],
      ] as const)
        stores.push(
          await new Promise<number>((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              // Signing out may take the whole store away.
              if (!opening.result.objectStoreNames.contains(store)) return done(0);
              const count = opening.result.transaction(store).objectStore(store).count();
              count.onsuccess = () => done(count.result);
            };
          }),
        );
      const workers = await navigator.serviceWorker.getRegistrations();
      return [...stores, (await caches.keys()).length, workers.length];
    });
    expect(left).toEqual([0, 0, 0, 0, 0]);
  });
});

test("The session ends while a plan is typed: it is unlocked, and the words are saved", async ({
  as,
  also,
}) => {
  const page = await as("maya", plan);
  await page.getByRole("button", { name: "Edit: The problem" }).click();
  const problem = page.getByRole("region", { name: "The problem" });
  await page.context().clearCookies();
  await problem.getByRole("textbox").fill("Forms are handed out too late to be talked about.");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Password" }).fill(person("maya").password);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(problem.getByRole("status")).toHaveText(/^Saved \d/);
  const other = await also("rosa", plan);
  await expect(other.getByText("Forms are handed out too late to be talked about.")).toBeVisible();
});

test("Somebody whose role ends while they type keeps the words on the page, and is told why they are not saved", async ({
  as,
  also,
}) => {
  const page = await as("maya", plan);
  await page.getByRole("button", { name: "Edit: The problem" }).click();
  const problem = page.getByRole("region", { name: "The problem" });
  const sam = await also("sam", "/");
  const people = await (await sam.request.get("/api/partnership/people")).json();
  const { id, roles } = people.people.find((each: { email: string }) => each.email === person("maya").email);
  for (const role of roles)
    await sam.request.delete(`/api/partnership/people/${id}/roles/${role.id}`, {
      headers: { Origin: new URL(sam.url()).origin },
    });
  await problem.getByRole("textbox").fill("Forms are handed out too late to be talked about.");
  await expect(problem.getByRole("status")).toContainText("What you typed is still here");
  await expect(problem.getByRole("textbox")).toHaveValue("Forms are handed out too late to be talked about.");
  const rosa = await also("rosa", plan);
  await expect(rosa.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(rosa.getByText("Forms are handed out too late")).toHaveCount(0);
});
