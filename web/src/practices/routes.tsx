// Pages of a practice's people.
import { later, type PageRoute } from "../ui/pages";

export const practice_pages: PageRoute[] = [
  { path: "/practices/:practice/team", Page: later(async () => (await import("./team_page")).default) },
  {
    path: "/practices/:practice/welcome/:part?",
    Page: later(async () => (await import("./welcome_page")).default),
  },
];
