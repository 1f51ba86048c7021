// Pages of kind words.
import { later, type PageRoute } from "../ui/pages";

export const encouragement_pages: PageRoute[] = [
  {
    path: "/practices/:practice/encouragement",
    Page: later(async () => (await import("./encouragement_page")).default),
  },
];
