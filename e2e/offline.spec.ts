// The network goes while somebody types.
import { cedar_street } from "./kit/people";
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
