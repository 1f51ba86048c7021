// A chart as somebody sees it who listens: its points by their spoken labels.
import type { Page } from "@playwright/test";

export const chart_of = (page: Page, measure: string) =>
  page.getByRole("group", { name: new RegExp(`^(Run chart of|Gráfico) .*${measure}`) });

export const points_of = (page: Page, measure: string) => chart_of(page, measure).getByRole("img");
