// Pages of coaching.
import { later, type PageRoute } from "../ui/pages";

export const contact_pages: PageRoute[] = [
  { path: "/practices", Page: later(async () => (await import("./caseload_page")).default) },
  {
    path: "/practices/:practice/coaching",
    Page: later(async () => (await import("./coaching_page")).default),
  },
  {
    path: "/practices/:practice/coaching/log",
    Page: later(async () => (await import("./log_page")).default),
  },
  {
    path: "/practices/:practice/coaching/plan",
    Page: later(async () => (await import("./plan_page")).default),
  },
  {
    path: "/practices/:practice/coaching/prep",
    Page: later(async () => (await import("./prep_page")).default),
  },
  {
    path: "/practices/:practice/coaching/visit",
    Page: later(async () => (await import("./visit_page")).default),
  },
  {
    path: "/practices/:practice/coaching/given",
    Page: later(async () => (await import("./given_page")).default),
  },
  {
    path: "/practices/:practice/coaching/contacts/:contact",
    Page: later(async () => (await import("./contact_page")).default),
  },
  {
    path: "/practices/:practice/coaching/contacts/:contact/edit",
    Page: later(async () => (await import("./log_page")).default),
  },
  {
    path: "/practices/:practice/coaching/contacts/:contact/after",
    Page: later(async () => (await import("./after_page")).default),
  },
  {
    path: "/programs/:program/coaching",
    Page: later(async () => (await import("./program_given_page")).default),
  },
];
