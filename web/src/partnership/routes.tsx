// The host's pages.
import { later, type PageRoute } from "../ui/pages";

export const partnership_pages: PageRoute[] = [
  { path: "/partnership/people", Page: later(async () => (await import("./people_page")).default) },
  { path: "/partnership/people/:person", Page: later(async () => (await import("./person_page")).default) },
  { path: "/partnership/places", Page: later(async () => (await import("./places_page")).default) },
  { path: "/partnership/audit", Page: later(async () => (await import("./audit_page")).default) },
  { path: "/partnership/health", Page: later(async () => (await import("./health_page")).default) },
  { path: "/partnership/backups", Page: later(async () => (await import("./backups_page")).default) },
];
