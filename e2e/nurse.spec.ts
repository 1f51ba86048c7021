// Rosa has five minutes between patients, and her phone.
import { asthma, cedar_street, person } from "./kit/people";
import { start_server } from "./kit/server";
import { desk, expect, phone, sign_in, test } from "./kit/test";
import { as_on_the_day } from "./kit/the_day";

const september = `/practices/${cedar_street}/data/2026-09`;

test.describe("On her phone", () => {
  test.use(phone);

  test("Rosa signs in, fills what is left, answers a doubt, and September is done", async ({
    page,
    complaints: _,
  }) => {
    await page.goto("/");
    await page.getByLabel("E-mail").fill(person("rosa").email);
    await page.getByLabel("Password", { exact: true }).fill(person("rosa").password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Hello, Rosa" })).toBeVisible();

    const first = page.getByRole("main").getByRole("listitem").first();
    await expect(first).toContainText("Carry on with September");
    await expect(first).toContainText("3 numbers to go");
    await first.getByRole("link", { name: "Carry on" }).click();

    await expect(page.getByRole("heading", { level: 1, name: "Numbers for September 2026" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("A plan after a screen that needs one");
    await page.getByLabel("Met").fill("6");
    await page.getByLabel("Out of").fill("8");
    await expect(page.getByRole("main").getByText("75%")).toBeVisible();
    await page.getByRole("button", { name: "Next" }).click();

    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Asthma action plan on file");
    await expect(page.getByText("Last time: 8 of 19 (42.1%)")).toBeVisible();
    await page.getByLabel("Met").fill("5");
    await page.getByLabel("Out of").fill("9");
    await page.getByLabel("Out of").blur();
    await expect(page.getByText("“Out of” is 9 now and was 19 last time.")).toBeVisible();
    await page.getByRole("button", { name: "Yes, it is right" }).click();
    await expect(page.getByText("Is this right?")).toBeHidden();
    await page.getByRole("button", { name: "Next" }).click();

    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Depression screening for teenagers");
    await page.getByLabel("Met").fill("44");
    await page.getByLabel("Out of").fill("60");
    await page.getByRole("button", { name: "Send September" }).click();

    const dialog = page.getByRole("dialog", { name: "Send September" });
    await expect(dialog).toContainText("numbers counted");
    await dialog.getByRole("button", { name: "Send September" }).click();
    await expect(page.getByRole("heading", { name: "September is done." })).toBeVisible();
    await expect(page.getByText("Nothing more from you until November 10.")).toBeVisible();

    await page.getByRole("link", { name: "See our charts" }).click();
    await page.getByRole("link", { name: /^Asthma action plan on file/ }).click();
    const dots = page.getByRole("group", { name: /chart of Asthma/ }).getByRole("img");
    await expect(dots.last()).toHaveAccessibleName(/^September 2026: 5 of 9, 55.6 percent/);
  });

  test("In her first weeks Rosa says on Today itself what she hopes for and what she can do", async ({
    browser,
  }) => {
    const server = await start_server(undefined, [], "first_week");
    const context = await browser.newContext({ ...phone, baseURL: server.url, locale: "en-US" });
    const page = await context.newPage();
    await as_on_the_day(page);
    await sign_in(page, server.url, "rosa");
    await page.goto("/");
    for (const asked of ["One thing that goes well", "One thing that bothers you", "What will you try?"]) {
      await expect(page.getByLabel(asked)).toBeVisible();
      await page.getByRole("button", { name: "Skip this" }).click();
    }
    await page.getByLabel("What do you hope for?").fill("We end the day on time twice a week.");
    await page.getByRole("button", { name: "Next" }).click();
    await expect(page.getByLabel("What worries you?")).toBeVisible();
    await page.getByRole("button", { name: "Skip this" }).click();
    await page
      .getByRole("group", { name: /^Write an aim/ })
      .getByRole("button", { name: "Can teach" })
      .click();
    await expect(page.getByRole("group", { name: "Choose measures 2 of 10" })).toBeVisible();
    await page.getByRole("button", { name: "Enough for now" }).click();
    await expect(page.getByLabel("Minutes a week you can give")).toBeVisible();
    await page.goto(`/practices/${cedar_street}/team`);
    await expect(page.getByText("Rosa Delgado (can teach)")).toBeVisible();
    await context.close();
    await server.stop();
  });

  test("A number that cannot be right is met with words beside it, and stays as typed", async ({ as }) => {
    const page = await as("rosa", september);
    await page.getByLabel("Met").fill("12");
    await page.getByLabel("Out of").fill("8");
    await page.getByLabel("Out of").blur();
    await expect(page.getByRole("alert").getByText("“Met” is more than “out of”.")).toBeVisible();
    await expect(page.getByLabel("Met")).toHaveValue("12");
    await expect(page.getByLabel("Met")).toHaveAccessibleDescription(/swap places/);
    await page.getByLabel("Met").fill("twelve");
    await page.getByLabel("Met").blur();
    await expect(page.getByText("Please use a number, such as 12.")).toBeVisible();
    await expect(page.getByLabel("Met")).toHaveValue("twelve");
  });

  test("What is typed is there after a reload, saved or not", async ({ as }) => {
    const page = await as("rosa", september);
    await page.getByLabel("Met").fill("6");
    await expect(
      page.getByRole("status").getByText("Kept on this device until both numbers are in"),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Met")).toHaveValue("6");
    await page.getByLabel("Out of").fill("8");
    await expect(page.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Asthma action plan on file");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByLabel("Met")).toHaveValue("6");
    await expect(page.getByLabel("Out of")).toHaveValue("8");
  });
});

test("Two people type into the same number: both are asked about, and none is lost", async ({ as, also }) => {
  const hers = await as("rosa", september);
  const theirs = await also("maya", september, desk);
  const met = (page: typeof hers) => page.getByLabel("Asthma action plan, Met");
  const of = (page: typeof hers) => page.getByLabel("Asthma action plan, Out of");
  await expect(met(hers)).toBeVisible();
  await hers.context().setOffline(true);
  await met(hers).fill("7");
  await of(hers).fill("20");

  await met(theirs).fill("9");
  await of(theirs).fill("20");
  await expect(theirs.getByRole("status").getByText(/^Saved \d/)).toBeVisible();

  await hers.context().setOffline(false);
  await of(hers).press("Enter");
  await of(hers).blur();
  const dialog = hers.getByRole("dialog", { name: "Two of you typed: Asthma action plan" });
  await expect(dialog).toContainText("Maya Thompson changed this while you were typing.");
  await expect(dialog.getByRole("radio", { name: "Mine: 7" })).toBeChecked();
  await dialog.getByRole("radio", { name: "Theirs: 9" }).check();
  await dialog.getByRole("button", { name: "Keep these" }).click();
  await expect(met(hers)).toHaveValue("9");
  await expect(hers.getByRole("status").getByText(/^Saved \d/)).toBeVisible();
  await expect(hers.getByRole("main")).toContainText("45%");
  await hers.goto(`/practices/${cedar_street}/measures/${asthma}`);
  await expect(hers.getByRole("img", { name: /^September 2026: 9 of 20/ })).toBeVisible();
});
