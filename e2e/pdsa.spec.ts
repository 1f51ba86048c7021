// A test of change on a phone: what we saw, what we learned, and the next one.
import { cedar_street } from "./kit/people";
import { desk, expect, phone, test } from "./kit/test";

test.use(phone);
const tests = `/practices/${cedar_street}/pdsa`;
const running = `${tests}/01999d11-9800-7013-8000-000000000112`;

test("Rosa goes from Today to what she saw in one tap, writes a line, and plans the next test", async ({
  as,
}) => {
  const page = await as("rosa");
  await page.getByRole("link", { name: "Write what you saw" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Screening form on the tablet at check-in" }),
  ).toBeVisible();
  const saw = page.getByRole("textbox", { name: "What did you see?" });
  await expect(saw).toBeFocused();
  await page.keyboard.type("Nine of ten were done, and nobody had to ask.");
  await page.getByRole("button", { name: "Rosa Delgado", exact: true }).click();
  const step = page.getByRole("region", { name: "The day itself" });
  await expect(step.getByText("What you saw is kept.")).toBeVisible();
  await expect(step.getByRole("status")).toHaveText(/^Saved \d/);

  await page.getByRole("radio", { name: "Better than we thought" }).check();
  await page
    .getByRole("textbox", { name: "What did you learn?" })
    .fill("One page is enough for a float nurse.");
  await page.getByRole("radio", { name: "Keep it" }).check();
  await page.getByRole("textbox", { name: "What could you try next?" }).fill("Does it hold in flu season?");
  await page.getByRole("button", { name: "Plan the next test" }).click();

  await expect(page.getByText("Test 13", { exact: true })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What do you want to find out?" })).toHaveValue(
    "Does it hold in flu season?",
  );
  await expect(page.getByRole("textbox", { name: "Who tries it" })).toHaveValue("A float nurse");
  await page.getByRole("button", { name: "Ready to try" }).click();
  await expect(page.getByText("Please fill this in.")).toBeVisible();
  await page.getByLabel("Test day").fill("2026-10-20");
  await page.getByLabel("Test day").blur();
  await expect(page.getByText("Planned", { exact: true }).first()).toBeVisible();
});

test("Rosa answers on Today itself: what she saw, without another page", async ({ as, also }) => {
  const page = await as("rosa");
  const saw = page.getByRole("textbox", { name: "What did you see?" });
  await saw.fill("Seven of eight, and one asked for Spanish.");
  await saw.blur();
  await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  const maya = await also("maya", running);
  await expect(maya.getByRole("textbox", { name: "What did you see?" })).toHaveValue(
    "Seven of eight, and one asked for Spanish.",
  );
});

test("Two people write in one field: both versions stand side by side, both stay, and nothing is lost", async ({
  as,
  also,
}) => {
  const rosa = await as("rosa", running);
  const maya = await also("maya", running, desk);
  const saw_of = (page: typeof rosa) => page.getByRole("textbox", { name: "What did you see?" });
  await expect(saw_of(maya)).toBeVisible();
  await rosa.context().setOffline(true);
  await saw_of(rosa).fill("Nine of ten.");
  await maya.getByRole("textbox", { name: "What did you learn?" }).fill("It holds.");
  await saw_of(maya).fill("Ten of ten.");
  await expect(maya.getByText("What you saw is kept.")).toBeVisible();
  await rosa.context().setOffline(false);
  const dialog = rosa.getByRole("dialog", { name: "Two of you typed here" });
  await expect(dialog).toBeVisible({ timeout: 12_000 });
  await expect(dialog.getByText("Theirs: Ten of ten.")).toBeVisible();
  await expect(dialog.getByText("Mine: Nine of ten.")).toBeVisible();
  await dialog.getByRole("button", { name: "Keep these" }).click();
  await expect(rosa.getByText("What you saw is kept.")).toBeVisible();
  await expect(saw_of(rosa)).toHaveValue("Ten of ten. / Nine of ten.");
  await expect(rosa.getByRole("textbox", { name: "What did you learn?" })).toHaveValue("It holds.");
});

test("What is typed while the server is away is there after a reload, and is saved", async ({ as }) => {
  const page = await as("rosa", running);
  const saw = page.getByRole("textbox", { name: "What did you see?" });
  await expect(saw).toBeVisible();
  await page.route("**/api/practices/**", (route) => route.abort("internetdisconnected"));
  await saw.fill("Eight of ten.");
  await expect(page.getByText("Offline. Kept on this device, and sent when you are back")).toBeVisible();
  await page.unroute("**/api/practices/**");
  await page.reload();
  await expect(saw).toHaveValue("Eight of ten.");
  await expect(page.getByText("What you saw is kept.")).toBeVisible({ timeout: 12_000 });
});

test("The twelfth test is found by a word, its ramp is read as a list, and a test of others can be tried here", async ({
  as,
}) => {
  const page = await as("dana", tests);
  await page.getByLabel("Find a test").fill("yellow dot");
  await expect(page.getByRole("status").getByText("One test")).toBeVisible();
  await page.getByRole("region", { name: "All tests, idea by idea" }).getByRole("link").first().click();
  const ramp = page.getByRole("region", { name: "The tests of this idea" });
  await expect(ramp.getByRole("listitem")).toHaveCount(12);
  await expect(ramp.getByRole("link").nth(9)).toHaveAttribute("aria-current", "page");
  await expect(ramp.getByText("From 5 to 25 · 6 places · 9 people or teams")).toBeVisible();
  await page.goto(tests);
  await page.getByText("Tests that other practices shared").click();
  await page
    .getByRole("button", { name: "Try this here: Does one sentence at check-in help parents?" })
    .click();
  const between = page.getByRole("region", { name: "Between practices" });
  await expect(between.getByText("It began with a test from here: Willow Bend")).toBeVisible();
  await expect(between.getByText("They learned: One parent asked, and was glad.")).toBeVisible();
});
