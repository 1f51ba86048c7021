// Pages of barriers.
import { later, type PageRoute } from "../ui/pages";

export const barrier_pages: PageRoute[] = [
  {
    path: "/practices/:practice/barriers",
    Page: later(async () => (await import("./barriers_page")).default),
  },
];
