// Pages of coaching.
import { later, type PageRoute } from "../ui/pages";

const room = "/practices/:practice/coaching";

export const contact_pages: PageRoute[] = [
  { path: "/practices", Page: later(async () => (await import("./caseload_page")).default) },
  { path: room, Page: later(async () => (await import("./coaching_page")).default) },
  { path: `${room}/log`, Page: later(async () => (await import("./log_page")).default) },
  { path: `${room}/plan`, Page: later(async () => (await import("./plan_page")).default) },
  { path: `${room}/prep`, Page: later(async () => (await import("./prep_page")).default) },
  { path: `${room}/visit`, Page: later(async () => (await import("./visit_page")).default) },
  { path: `${room}/given`, Page: later(async () => (await import("./given_page")).default) },
  { path: `${room}/contacts/:contact`, Page: later(async () => (await import("./contact_page")).default) },
  { path: `${room}/contacts/:contact/edit`, Page: later(async () => (await import("./log_page")).default) },
  {
    path: `${room}/contacts/:contact/after`,
    Page: later(async () => (await import("./after_page")).default),
  },
  {
    path: "/programs/:program/coaching",
    Page: later(async () => (await import("./program_given_page")).default),
  },
];
