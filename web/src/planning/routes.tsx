// Pages of planning.
import { later, type PageRoute } from "../ui/pages";

export const project_pages: PageRoute[] = [
  {
    path: "/practices/:practice/planning",
    Page: later(async () => (await import("./projects_page")).default),
  },
  {
    path: "/practices/:practice/planning/:project",
    Page: later(async () => (await import("./project_page")).default),
  },
  {
    path: "/practices/:practice/planning/:project/:sheet",
    Page: later(async () => (await import("./sheet_page")).default),
  },
];
