// Pages of planning.
import { later, type PageRoute } from "../ui/pages";

export const project_pages: PageRoute[] = [
  {
    path: "/practices/:practice/planning",
    Page: later(async () => (await import("./planning_page")).default),
  },
];
