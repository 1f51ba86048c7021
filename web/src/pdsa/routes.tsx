// Pages of pdsa.
import { later, type PageRoute } from "../ui/pages";

export const cycle_pages: PageRoute[] = [
  { path: "/practices/:practice/pdsa", Page: later(async () => (await import("./pdsa_page")).default) },
  {
    path: "/practices/:practice/pdsa/:cycle",
    Page: later(async () => (await import("./cycle_page")).default),
  },
];
