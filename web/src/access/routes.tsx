// Pages of access for people who are signed in.
import { later, type PageRoute } from "../ui/pages";

export const access_pages: PageRoute[] = [
  { path: "/profile", Page: later(async () => (await import("./profile_page")).default) },
];
