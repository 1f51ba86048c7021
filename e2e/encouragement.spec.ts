// Kind words, from what was noticed to thanks; and an offer after a call that did not take place.
import { cedar_street, north_fork } from "./kit/people";
import { desk, expect, phone, test } from "./kit/test";

test.use(desk);

test("Dana changes a draft and sends it to Rosa alone; Rosa reads it on Today and says thank you", async ({
  as,
  also,
}) => {
  const dana = await as("dana", `/practices/${cedar_street}/encouragement`);
  const card = dana.getByRole("listitem").filter({ hasText: "A family's idea is being tried" });
  await card.getByRole("button", { name: /^Write a line/ }).click();
  await expect(card.getByLabel("Who gets it?")).toHaveValue(/./);
  await expect(card.getByText("Rosa Delgado reads this, and you. Nobody else.")).toBeVisible();
  await expect(card.getByLabel("Your words")).toHaveValue(/“Have the form in Spanish before I ask for it”/);
  await card.getByLabel("Who gets it?").selectOption("Lucía Herrera");
  await expect(card.getByLabel("Your words")).toHaveValue(/vino de una familia/);
  await card.getByLabel("Who gets it?").selectOption("The whole team");
  await expect(card.getByText(/^You and these people read this: .*Rosa Delgado/)).toBeVisible();
  await expect(card.getByText(/Ruth Abernathy|Imani Brooks/)).toHaveCount(0);
  await card.getByLabel("Who gets it?").selectOption("Rosa Delgado");
  await card.getByRole("radio", { name: "Draft 2" }).check();
  await card
    .getByLabel("Your words")
    .fill("You put the Spanish form where she finds it. What do families say?");
  await card.getByRole("button", { name: "Send it" }).click();
  await expect(dana.getByText("You to Rosa Delgado").first()).toBeVisible();
  await expect(dana.getByText("A family's idea is being tried")).toHaveCount(0);

  const rosa = await also("rosa", "/", phone);
  const message = rosa.getByRole("article").filter({ hasText: "Dana Whitfield wrote to you" });
  await expect(message.getByText("You put the Spanish form where she finds it.")).toBeVisible();
  await message.getByRole("button", { name: "Thank you" }).click();
  await expect(message).toHaveCount(0);

  await dana.goto("/");
  await expect(dana.getByText("Rosa Delgado says thank you for your words")).toBeVisible();
  await rosa.goto(`/practices/${cedar_street}/encouragement`);
  await expect(rosa.getByText("You said thank you").first()).toBeVisible();
});

test("After a missed call Dana finds an offer on Today: a shorter call, another date, a short message", async ({
  as,
  also,
}) => {
  const dana = await as("dana");
  const offer = dana.getByRole("article").filter({ hasText: "North Fork Family Health: an offer" });
  await offer.getByRole("link", { name: /^Plan a shorter call/ }).click();
  await expect(dana.getByLabel("Minutes planned")).toHaveValue("15");
  await dana.goBack();
  await offer.getByRole("link", { name: /^Move the date/ }).click();
  await expect(dana.getByRole("dialog")).toBeVisible();
  await dana.goto(`/practices/${north_fork}/encouragement`);
  await dana
    .getByRole("button", { name: /^Write a short message/ })
    .first()
    .click();
  await dana.getByLabel("Who gets it?").selectOption("Wanda Pruitt");
  await dana.getByRole("button", { name: "Send it" }).click();
  await expect(dana.getByText("You to Wanda Pruitt")).toBeVisible();
  await dana.goto("/");
  await expect(dana.getByText("North Fork Family Health: an offer")).toHaveCount(0);

  const wanda = await also("wanda", "/", phone);
  await expect(wanda.getByText("Dana Whitfield wrote to you")).toBeVisible();
});

test("Rosa would rather get no such words: nobody is offered a draft about her", async ({ as, also }) => {
  const rosa = await as("rosa", "/profile");
  const wanted = rosa.getByRole("checkbox", { name: "I would like to get such messages" });
  await wanted.uncheck();
  await expect(wanted).not.toBeChecked();
  const dana = await also("dana", `/practices/${cedar_street}/encouragement`, desk);
  await expect(dana.getByRole("heading", { name: "Nothing new this week" })).toBeVisible();
  await dana.getByRole("button", { name: "Write about something else" }).click();
  await expect(dana.getByLabel("Who gets it?")).not.toContainText("Rosa");
});
