// Every page by its address. Today comes with the first load, the others when first opened.
import { Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { access_pages } from "../access/routes";
import { barrier_pages } from "../barriers/routes";
import { chart_pages } from "../charts/routes";
import { note_pages } from "../coaching/note_routes";
import { contact_pages } from "../coaching/routes";
import { encouragement_pages } from "../encouragement/routes";
import { useWords } from "../kit/words";
import { measure_pages } from "../measures/routes";
import { partnership_pages } from "../partnership/routes";
import { cycle_pages } from "../pdsa/routes";
import { project_pages } from "../planning/routes";
import { practice_pages } from "../practices/routes";
import { priority_pages } from "../priorities/routes";
import { program_pages } from "../programs/routes";
import { focus_next_title } from "../ui/page_head";
import { later, type PageRoute } from "../ui/pages";
import { Skeleton } from "../ui/skeleton";
import { Broken } from "./broken";
import { NotFoundPage } from "./not_found_page";
import { TodayPage } from "./today_page";

export const pages: PageRoute[] = [
  { path: "/", Page: TodayPage },
  { path: "/practices/:practice", Page: later(async () => (await import("./practice_page")).default) },
  { path: "/programs/:program", Page: later(async () => (await import("./overview_page")).default) },
  { path: "/profile", Page: later(async () => (await import("./profile_page")).default) },
  ...access_pages,
  ...practice_pages,
  ...program_pages,
  ...measure_pages,
  ...chart_pages,
  ...partnership_pages,
  ...project_pages,
  ...priority_pages,
  ...cycle_pages,
  ...barrier_pages,
  ...contact_pages,
  ...note_pages,
  ...encouragement_pages,
];

let last = "";

export function Pages() {
  const t = useWords();
  const [address] = useLocation();
  if (last && last !== address) focus_next_title();
  last = address;
  useEffect(() => {
    if (address) scrollTo(0, 0);
  }, [address]);
  return (
    <Broken key={address}>
      <Suspense fallback={<Skeleton heights={[40, 220, 220]} label={t("app.loading")} />}>
        <Switch>
          {pages.map(({ path, Page }) => (
            <Route key={path} path={path}>
              <Page />
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Broken>
  );
}
