// Pages of measures and their numbers.
import { later, type PageRoute } from "../ui/pages";

export const measure_pages: PageRoute[] = [
  {
    path: "/practices/:practice/data/:period?",
    Page: later(async () => (await import("./enter_page")).default),
  },
  {
    path: "/practices/:practice/data/:period/charts",
    Page: later(async () => (await import("./review_page")).default),
  },
  {
    path: "/practices/:practice/measures",
    Page: later(async () => (await import("./measures_page")).default),
  },
  {
    path: "/practices/:practice/measures/new",
    Page: later(async () => (await import("./measure_form_page")).NewMeasurePage),
  },
  {
    path: "/practices/:practice/measures/templates",
    Page: later(async () => (await import("./templates_page")).default),
  },
  {
    path: "/practices/:practice/measures/helper",
    Page: later(async () => (await import("./helper_page")).default),
  },
  {
    path: "/practices/:practice/measures/:measure/tally",
    Page: later(async () => (await import("./tally_page")).default),
  },
  {
    path: "/practices/:practice/measures/:measure/edit",
    Page: later(async () => (await import("./measure_form_page")).EditMeasurePage),
  },
  {
    path: "/programs/:program/measures",
    Page: later(async () => (await import("./program_measures_page")).default),
  },
  {
    path: "/programs/:program/measures/new",
    Page: later(async () => (await import("./measure_form_page")).NewProgramMeasurePage),
  },
  {
    path: "/programs/:program/measures/:measure/edit",
    Page: later(async () => (await import("./measure_form_page")).EditProgramMeasurePage),
  },
  {
    path: "/programs/:program/snapshots/:snapshot",
    Page: later(async () => (await import("./snapshot_page")).default),
  },
  { path: "/import", Page: later(async () => (await import("./import_many_page")).default) },
  { path: "/practices/:practice/import", Page: later(async () => (await import("./import_page")).default) },
  {
    path: "/practices/:practice/measures/:measure/import",
    Page: later(async () => (await import("./import_page")).default),
  },
];
