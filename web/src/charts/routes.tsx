// Pages of charts.
import { later, type PageRoute } from "../ui/pages";

export const chart_pages: PageRoute[] = [
  {
    path: "/practices/:practice/measures/:measure",
    Page: later(async () => (await import("./chart_page")).default),
  },
];
