// Pages of access for people who are signed in.
import { later, type PageRoute } from "../ui/pages";

export const access_pages: PageRoute[] = [
  { path: "/partnership/letters", Page: later(async () => (await import("./outbox_page")).default) },
  { path: "/partnership/jobs", Page: later(async () => (await import("./jobs_page")).default) },
];
