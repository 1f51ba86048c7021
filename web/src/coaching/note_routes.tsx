// Pages of private writing.
import { later, type PageRoute } from "../ui/pages";

export const note_pages: PageRoute[] = [
  { path: "/notes", Page: later(async () => (await import("./notes_page")).default) },
  { path: "/notes/new", Page: later(async () => (await import("./note_window_page")).default) },
];
