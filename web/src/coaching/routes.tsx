// Pages of coaching.
import { later, type PageRoute } from "../ui/pages";

export const contact_pages: PageRoute[] = [
  {
    path: "/practices/:practice/coaching",
    Page: later(async () => (await import("./coaching_page")).default),
  },
];
