// Pages of barriers and help.
import { later, type PageRoute } from "../ui/pages";

export const barrier_pages: PageRoute[] = [
  {
    path: "/practices/:practice/barriers",
    Page: later(async () => (await import("./barriers_page")).default),
  },
  {
    path: "/practices/:practice/barriers/requests/:request",
    Page: later(async () => (await import("./request_page")).default),
  },
  { path: "/questions", Page: later(async () => (await import("./questions_page")).default) },
  { path: "/programs/:program/barriers", Page: later(async () => (await import("./patterns_page")).default) },
];
