// Lucía reads Spanish, on her phone, in the evening.
import { cedar_street, healthy_starts, screening, willow_bend } from "./kit/people";
import { expect, phone, test } from "./kit/test";

test.use(phone);
const chart = `/practices/${cedar_street}/measures/${screening}`;

test("Lucía finds the chart and reads in Spanish what it says", async ({ as }) => {
  const page = await as("lucia");
  await expect(page.getByRole("heading", { level: 1, name: "Hola, Lucía" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^(Leer|Abrir) la gráfica/ })
    .first()
    .click();
  await expect(
    page.getByText("Los últimos once meses están todos por encima de la línea central de los primeros doce."),
  ).toBeVisible();
  await expect(page.getByText("El azar solo rara vez hace eso. No nos dice por qué.")).toBeVisible();
  await expect(page.getByText("Es el lado donde quieren estar.")).toBeVisible();
});

test("The arrow keys walk along the points, and each says in Spanish what it is", async ({ as }) => {
  const page = await as("lucia", chart);
  const points = page.getByRole("main").getByRole("img", { name: /: \d+ de \d+, / });
  await expect(points).toHaveCount(24);
  const last = points.last();
  await last.focus();
  await expect(last).toHaveAccessibleName(/^Septiembre de 2026: 14 de 20, 70 por ciento/);
  await page.keyboard.press("ArrowLeft");
  await expect(points.nth(22)).toBeFocused();
  await expect(points.nth(22)).toHaveAccessibleName(/^Agosto de 2026: 16 de 20, 80 por ciento/);
  await page.keyboard.press("Home");
  await expect(points.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /2024/ })).toContainText("9 de 20");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(points.first()).toBeFocused();
});

test("Lucía sees her team's notes, and nothing that is for others", async ({ as }) => {
  const page = await as("lucia", chart);
  await expect(
    page.getByText("Lucía asked what families are told afterwards.", { exact: false }),
  ).toBeVisible();
  for (const address of [`/practices/${willow_bend}`, `/practices/${willow_bend}/measures/${screening}`]) {
    await page.goto(address);
    await expect(
      page.getByRole("heading", { level: 1, name: "Aquí no hay nada que usted pueda ver" }),
    ).toBeVisible();
  }
  await page.goto("/");
  await expect(page.getByRole("navigation").getByText("Mis consultorios")).toHaveCount(0);
  await page.goto(`/programs/${healthy_starts}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const coded of ["Harbor Light", "Stonebridge", "Prairie Rose"])
    await expect(page.getByRole("main")).not.toContainText(coded);
});
