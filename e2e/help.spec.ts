// Help, from the question to whether it helped: a nurse asks, her coach answers; a question goes to an expert and no further.
import { cedar_street } from "./kit/people";
import { desk, expect, phone, test } from "./kit/test";

test.use(phone);
const help = `/practices/${cedar_street}/barriers`;

test("Rosa asks in a few taps and sees by name who reads it; Dana answers; Rosa says it helped", async ({
  as,
  also,
}) => {
  const rosa = await as("rosa", help);
  await rosa.getByRole("button", { name: "Ask for help", exact: true }).first().click();
  const form = rosa.getByRole("dialog", { name: "Ask for help" });
  await form.getByRole("textbox", { name: "What would help you?" }).fill("How do others count on paper?");
  await form.getByLabel("What is it about").selectOption("Collecting data");
  await expect(form.getByText(/You and these people read this: Dana/)).toBeVisible();
  await form.getByRole("button", { name: "Send the question" }).click();
  await expect(rosa.getByText("No answer yet. Your coach has been told.")).toBeVisible();

  const dana = await also("dana", "/", desk);
  await dana.getByRole("link", { name: "Read and answer" }).first().click();
  await dana.getByRole("link", { name: "How do others count on paper?" }).click();
  await dana.getByRole("textbox", { name: "Your words" }).fill("Five strokes a day, by the scale.");
  await dana.getByRole("button", { name: "Send", exact: true }).click();
  await expect(dana.getByText("Five strokes a day, by the scale.")).toBeVisible();

  await rosa.goto("/");
  await rosa.getByRole("link", { name: "Read the answer" }).first().click();
  await rosa.goto(help);
  await rosa.getByRole("link", { name: "How do others count on paper?" }).click();
  await rosa.getByRole("radio", { name: "Yes" }).check();
  await rosa.getByRole("button", { name: "It is settled" }).click();
  await expect(rosa.getByText("It was of use.")).toBeVisible();
});

test("A tap says what gets in the way; a card makes a team think", async ({ as }) => {
  const page = await as("maya", help);
  await page.getByRole("button", { name: "Time", exact: true }).click();
  await page.getByRole("textbox", { name: "In a few words" }).fill("Nobody is free at noon.");
  await expect(page.getByText(/A test with one nurse on one morning takes ten minutes/)).toBeVisible();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: "Nobody is free at noon." })).toBeVisible();
  await page.getByText("Stuck? Play for two minutes").click();
  await page.getByRole("button", { name: "Draw a card" }).click();
  const card = page.getByRole("region", { name: "A card" });
  const first = await card.getByRole("heading").textContent();
  await card.getByRole("button", { name: "Another card" }).click();
  await expect(card.getByRole("heading")).not.toHaveText(first ?? "");
});

test("A changed line asks both sides again; a month is ticked with one tap", async ({ as, also }) => {
  const page = await as("maya", `/practices/${cedar_street}/agreement`);
  await page.getByRole("button", { name: /^Oct: nobody has said. Our team meets/ }).click();
  await expect(page.getByRole("button", { name: /^Oct: took place. Our team meets/ })).toBeVisible();
  await page.getByRole("button", { name: "Change the lines" }).click();
  await page.getByRole("textbox", { name: "Line 3" }).first().fill("Our team meets every Tuesday at noon.");
  await page.getByRole("button", { name: "Keep the new lines" }).click();
  await expect(page.getByText("The coach has not said yet")).toBeVisible();
  const dana = await also("dana", `/practices/${cedar_street}/agreement`, desk);
  await expect(dana.getByText("Our team meets every Tuesday at noon.")).toBeVisible();
  await dana.getByRole("button", { name: "We agree", exact: true }).click();
  await expect(dana.getByText(/The coach: Dana Whitfield/).first()).toBeVisible();
});

test("Dana puts one question to Victor, who sees that and nothing else", async ({ as, also }) => {
  const dana = await as("dana", `${help}/requests/01999d11-9800-7031-8000-000000000001`);
  await dana.getByText("Who answers, and by when").click();
  await dana.getByRole("radio", { name: "An expert answers" }).check();
  await dana.getByLabel("Which expert").selectOption("Dr. Victor Lang");
  await dana.getByRole("button", { name: "Save", exact: true }).click();
  const asked = dana.getByRole("dialog", { name: "Let Dr. Victor Lang read this?" });
  await asked.getByRole("button", { name: "Put it to them" }).click();
  await expect(dana.getByText(/An expert answers · Dr\. Victor Lang/)).toBeVisible();

  const victor = await also("victor", "/", phone);
  await victor.getByRole("link", { name: "Read and answer" }).click();
  await victor.getByRole("textbox", { name: "Your words" }).fill("One month says little.");
  await victor.getByRole("button", { name: "Send", exact: true }).click();
  await expect(victor.getByText("One month says little.")).toBeVisible();
  await expect(victor.getByRole("heading", { level: 2 })).toHaveCount(1);
});

test("Rosa lets fewer people read, is told who has read it, asks by name for more, and removes it for good", async ({
  as,
  also,
}) => {
  const words = "On Mondays the desk is short, and the form is not given.";
  const lucia = await also("lucia", help, phone);
  await expect(lucia.getByRole("heading", { name: words })).toBeVisible();
  const rosa = await as("rosa", help);
  await rosa.getByRole("button", { name: `Change: ${words}` }).click();
  const readers = rosa.getByLabel("Who reads this");
  await readers.selectOption("Practice staff and your coach");
  await expect(rosa.getByText(/^Already read by .*Lucía Herrera/)).toBeVisible();
  await rosa.getByRole("button", { name: "Save" }).click();
  await expect(readers).toBeHidden();
  await lucia.reload();
  await expect(lucia.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(lucia.getByRole("heading", { name: words })).toHaveCount(0);

  await rosa.getByRole("button", { name: `Change: ${words}` }).click();
  await readers.selectOption("The whole team, parents too, and your coach");
  await expect(rosa.getByText("These people would read it too")).toContainText("Lucía Herrera");
  await rosa.getByRole("button", { name: "Leave it as it is" }).click();
  await rosa.getByRole("button", { name: "Cancel" }).click();

  await rosa.getByRole("button", { name: `Remove for good: ${words}` }).click();
  const ask = rosa.getByRole("dialog", { name: "Remove this for good?" });
  await expect(ask).toContainText("Backups made before keep it");
  await ask.getByRole("button", { name: "Yes, remove it for good" }).click();
  await expect(rosa.getByRole("heading", { name: words })).toHaveCount(0);
});
