// A photo of the whiteboard, from a phone without a network: asked about kindly, kept, sent, made ready, shown, shared with the family seat, taken away.
import { join } from "node:path";
import { cedar_street } from "./kit/people";
import { expect, phone, test } from "./kit/test";

test.use(phone);
const running = `/practices/${cedar_street}/pdsa/01999d11-9800-7013-8000-000000000112`;
const photo = join(__dirname, "photos", "whiteboard.heic");

test("Rosa adds a photo to a test, shows it to the parents on the team, and takes it away for good", async ({
  as,
  also,
}) => {
  const page = await as("rosa", running);
  const files = page.getByRole("region", { name: "Photos and files" });
  await expect(files.getByText("Nothing is here yet.")).toBeVisible();
  await files.getByRole("button", { name: "Add a photo or PDF" }).click();
  const adding = page.getByRole("dialog", { name: "Add a photo or PDF" });
  await expect(adding.getByText("No names, faces or screens.")).toBeVisible();
  await adding.getByRole("button", { name: "Add it" }).click();
  await expect(adding.getByText("Choose a file first.").first()).toBeVisible();
  await expect(adding.getByRole("button", { name: "Take a photo" })).toBeVisible();
  await adding.getByLabel("Choose a photo or PDF").setInputFiles(photo);
  await expect(adding.getByRole("status")).toContainText("whiteboard.heic, ");
  await page.context().setOffline(true);
  await adding.getByRole("button", { name: "Add it" }).click();
  await expect(files.getByText("It is kept on this device and goes on by itself")).toBeVisible();
  await page.context().setOffline(false);
  const card = files.getByRole("listitem");
  await expect(card.getByText("whiteboard.jpg")).toBeVisible({ timeout: 12_000 });
  await expect(page.getByText("Learning", { exact: true }).first()).toBeVisible();
  await expect(card.getByText(/^You and these people read this: .*Dana Whitfield/)).toBeVisible();
  await expect(card.getByText(/Lucía Herrera/)).toHaveCount(0);
  const shown = card.getByRole("link", { name: "Open whiteboard.jpg" });
  await expect
    .poll(() => shown.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(64);

  const lucia = await also("lucia", running);
  const hers = lucia.getByRole("region", { name: "Fotos y archivos" });
  await expect(hers.getByText("Todavía no hay nada aquí.")).toBeVisible();
  await card.getByRole("button", { name: "Who sees it: whiteboard.jpg" }).click();
  const readers = page.getByRole("dialog");
  await readers
    .getByLabel("Who may see it")
    .selectOption({ label: "The whole team, parents too, and your coach" });
  await expect(readers.getByText("These people would read it too")).toContainText("Lucía Herrera");
  await readers.getByRole("button", { name: "Let them read it" }).click();
  await readers.getByRole("button", { name: "Save" }).click();
  await expect(card.getByText(/Lucía Herrera/)).toBeVisible();
  await lucia.reload();
  await expect(hers.getByText("whiteboard.jpg")).toBeVisible();

  await card.getByRole("button", { name: "Take away: whiteboard.jpg" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it away" }).click();
  await expect(files.getByText("Nothing is here yet.")).toBeVisible();
});
