// Pages of priorities.
import { later, type PageRoute } from "../ui/pages";

export const priority_pages: PageRoute[] = [
  {
    path: "/practices/:practice/priorities",
    Page: later(async () => (await import("./priorities_page")).default),
  },
];
