// Pages of a program's practices.
import { later, type PageRoute } from "../ui/pages";

export const program_pages: PageRoute[] = [
  {
    path: "/programs/:program/practices",
    Page: later(async () => (await import("./practice_list_page")).default),
  },
  {
    path: "/practices/:practice/agreement",
    Page: later(async () => (await import("./agreement_page")).default),
  },
  {
    path: "/programs/:program/agreements",
    Page: later(async () => (await import("./agreements_page")).default),
  },
];
