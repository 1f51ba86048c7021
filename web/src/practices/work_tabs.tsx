// The pages of one thing, what the team works on: priorities, plans, tests; and the coaching that goes with it.
import { Link, useLocation } from "wouter";
import { useWords } from "../kit/words";
import "./work_tabs.css";

const TABS = [
  { page: "priorities", words: "app.nav.priorities" },
  { page: "planning", words: "app.nav.plan" },
  { page: "pdsa", words: "app.nav.tests" },
  { page: "coaching", words: "app.nav.coaching" },
];

export function WorkTabs(props: { practice: string }) {
  const t = useWords();
  const [address] = useLocation();
  return (
    <nav className="work_tabs no_print" aria-label={t("app.nav.work")}>
      <ul className="bare">
        {TABS.map(({ page, words }) => {
          const to = `/practices/${props.practice}/${page}`;
          return (
            <li key={page}>
              <Link to={to} aria-current={address === to ? "page" : undefined}>
                {t(words)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
