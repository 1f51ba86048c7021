// A plan that grows: begun from a topic, an idea of a family answered, drivers written by keyboard, an action finished.
import { cedar_street, screening_plan } from "./kit/people";
import { expect, test } from "./kit/test";

test("A project begins from a topic, and its drivers are written by keyboard alone", async ({ as }) => {
  const page = await as("maya", `/practices/${cedar_street}/planning`);
  await page.getByRole("button", { name: "Begin a project" }).click();
  await page.getByLabel("Begin with").selectOption("immunization");
  await page.getByLabel("Name").fill("Vaccines on time");
  await page.getByLabel("For credit, by which route?").selectOption("small_group");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vaccines on time" })).toBeVisible();

  await expect(page.getByText("Has the sponsor or board been asked?")).toBeVisible();
  const drivers = page.getByRole("region", { name: "What drives it" }).first();
  await drivers.getByRole("button", { name: "Edit: What drives it" }).click();
  await drivers.getByRole("button", { name: "Add a driver" }).press("Enter");
  await drivers.getByLabel("10. Driver").fill("Nobody waits for the nurse");
  await drivers.getByRole("button", { name: "Hang line 10 on the one above" }).press("Enter");
  await drivers.getByRole("button", { name: "Done" }).press("Enter");
  await drivers.getByText("As a list").click();
  await expect(drivers.getByRole("listitem").filter({ hasText: "Nobody waits for the nurse" })).toBeVisible();
  await expect(drivers.locator("svg")).toContainText("Nobody waits");

  // The plan leaves as a file, and comes in again.
  const file = await page.request.get(
    `/api${new URL(page.url()).pathname.replace("/planning/", "/planning/projects/")}/export/json`,
  );
  await page.goto(`/practices/${cedar_street}/planning`);
  await page.getByRole("button", { name: "Begin a project" }).click();
  await page.getByText("Or bring in a plan from a file").click();
  const chosen = page.getByLabel("The file that");
  await chosen.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[") });
  await expect(page.getByText("This is not the file of a plan.")).toBeVisible();
  await chosen.setInputFiles({ name: "p.json", mimeType: "application/json", buffer: await file.body() });
  await expect(page.getByRole("heading", { level: 1, name: "Vaccines on time" })).toBeVisible();
  await expect(page.locator("#drivers svg")).toContainText("Nobody waits");
});

test("The team picks together: what waits says why, and who was a moment late is told calmly", async ({
  as,
  also,
}) => {
  const at = `/practices/${cedar_street}/priorities`;
  const maya = await as("maya", at);
  const dana = await also("dana", at);
  await maya.getByRole("button", { name: "One dot less for One form instead of two" }).click();
  await expect(maya.getByText("You have one dot left.")).toBeVisible();
  for (const page of [maya, dana]) {
    await page.getByRole("button", { name: "Pick together" }).click();
    await page.getByRole("checkbox", { name: "Mothers who feel low are asked, and helped" }).check();
  }
  let let_go = () => {};
  const held = new Promise<void>((done) => {
    let_go = done;
  });
  await dana.route("**/pick", async (route) => {
    await held;
    await route.continue();
  });
  await dana.getByRole("button", { name: "Save" }).click();
  await maya.getByLabel(/^Open until seven on one evening: It waits/).fill("First we ask ten families.");
  for (const name of ["Maya Thompson", "Rosa Delgado"])
    await maya.getByRole("dialog").getByRole("button", { name }).click();
  await maya.getByRole("button", { name: "Save" }).click();
  await expect(maya.getByText("Picked on October 6 by Maya Thompson, Rosa Delgado")).toBeVisible();
  await expect(maya.getByText("It waits: First we ask ten families.")).toBeVisible();
  let_go();
  await expect(dana.getByRole("dialog").getByText(/^Somebody was quicker with this: Mothers/)).toBeVisible();
});

test("A mother's idea is answered with a reason, and she reads it in her language", async ({ as, also }) => {
  const at = `/practices/${cedar_street}/planning/${screening_plan}`;
  const lucia = await as("lucia", at);
  const ideas = lucia.getByRole("region", { name: "Ideas para probar" });
  await ideas.getByText("Agregar una idea").first().click();
  await ideas.getByLabel("La idea").fill("Un lápiz para cada familia");
  await ideas.getByRole("button", { name: "Agregar una idea" }).click();
  await expect(ideas.getByText("Un lápiz para cada familia").first()).toBeVisible();

  const maya = await also("maya", at);
  const asked = maya.getByRole("region", { name: "Ideas to try" });
  await asked.getByRole("button", { name: /Answer: Un lápiz/ }).click();
  await asked.getByRole("radio", { name: "later" }).check();
  await asked.getByLabel("Because").fill("We buy pencils in November");
  await asked.getByRole("button", { name: "Done" }).click();
  await expect(asked.getByText("We buy pencils in November")).toBeVisible();
  await lucia.reload();
  await expect(lucia.getByText("We buy pencils in November")).toBeVisible();
});

test("Two people write the aim at once: what differs is asked, and nothing is lost", async ({ as, also }) => {
  const at = `/practices/${cedar_street}/planning/${screening_plan}`;
  const maya = await as("maya", at);
  const rosa = await also("rosa", at);
  for (const page of [maya, rosa]) await page.getByRole("button", { name: "Edit: The aim" }).click();
  await rosa.context().setOffline(true);
  await rosa.getByLabel("To", { exact: true }).fill("95%");
  await rosa.getByLabel("For whom").fill("families at well visits");
  await maya.getByLabel("To", { exact: true }).fill("85%");
  await maya.getByRole("region", { name: "The aim" }).getByRole("button", { name: "Done" }).click();
  await expect(maya.getByText(/from 62% to 85%/)).toBeVisible();
  await rosa.context().setOffline(false);
  const dialog = rosa.getByRole("dialog", { name: "Two of you typed here" });
  await expect(dialog).toBeVisible({ timeout: 12_000 });
  await dialog.getByText("Mine:").click();
  await dialog.getByRole("button", { name: "Keep these" }).click();
  await rosa.getByRole("region", { name: "The aim" }).getByRole("button", { name: "Done" }).click();
  await expect(rosa.getByText(/families at well visits.*from 62% to 95%/)).toBeVisible();
});

test("A box is hung on another by a line in the picture, and the list shows it there", async ({ as }) => {
  const page = await as("maya", `/practices/${cedar_street}/planning/${screening_plan}`);
  await page.getByRole("button", { name: "Edit: What drives it" }).click();
  const drivers = page.getByRole("region", { name: "What drives it" }).first();
  const picture = drivers.getByRole("group", { name: /Boxes to drag/ });
  await drivers.getByRole("button", { name: "Add a driver" }).click();
  const words = drivers.locator('[data-driver] input[type="text"]').last();
  await words.fill("Nobody waits");
  const box = (name: string) => picture.locator(".react-flow__node").filter({ hasText: name });
  const first = picture.locator(".driver_primary").first();
  await expect(box("Nobody waits")).toBeVisible();
  await first
    .locator(".react-flow__handle-right")
    .dragTo(box("Nobody waits").locator(".react-flow__handle-left"));
  await expect(drivers.locator("[data-driver]").filter({ hasText: "What feeds it" }).last()).toBeVisible();
  await drivers.getByRole("button", { name: "Done" }).click();
  await expect(drivers.locator("svg").first()).toContainText("Nobody waits");

  // A step of the map is moved in its picture by keyboard, and what changed can be read in words.
  const work = page.getByRole("region", { name: "How the work flows" }).first();
  await work.getByRole("button", { name: "Edit: How the work flows" }).click();
  await work.getByRole("button", { name: "6. Book what comes next" }).press("Enter");
  await work.getByRole("button", { name: "One lane down: 6" }).press("Enter");
  await work.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const changed = page.getByRole("region", { name: "What changed" });
  await expect(changed.getByText("Book what comes next · Who: Front desk → Nurse")).toBeVisible();
});
