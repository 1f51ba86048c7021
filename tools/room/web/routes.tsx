// Pages of things.
import { later, type PageRoute } from "../ui/pages";

export const thing_pages: PageRoute[] = [
  { path: "/practices/:practice/things", Page: later(async () => (await import("./things_page")).default) },
];
