// Pages of private writing, of handing over and of supervision.
import { later, type PageRoute } from "../ui/pages";

export const note_pages: PageRoute[] = [
  { path: "/notes", Page: later(async () => (await import("./notes_page")).default) },
  { path: "/notes/new", Page: later(async () => (await import("./note_window_page")).default) },
  {
    path: "/practices/:practice/coaching/handover",
    Page: later(async () => (await import("./handover_page")).default),
  },
  { path: "/supervised", Page: later(async () => (await import("./supervised_page")).default) },
];
