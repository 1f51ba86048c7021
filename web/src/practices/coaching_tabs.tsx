// The pages of coaching at a practice: calls and visits, the agreement, and help.
import { Link, useLocation } from "wouter";
import { useWords } from "../kit/words";
import "./work_tabs.css";

const TABS = [
  { page: "coaching", words: "app.nav.calls" },
  { page: "agreement", words: "app.nav.agreement" },
  { page: "barriers", words: "app.nav.help" },
];

export function CoachingTabs(props: { practice: string }) {
  const t = useWords();
  const [address] = useLocation();
  return (
    <nav className="work_tabs no_print" aria-label={t("app.nav.coaching")}>
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
