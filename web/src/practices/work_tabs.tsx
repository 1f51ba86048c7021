// The pages of one thing as a row of tabs: what the team works on (priorities, plans, tests), and the coaching that goes with
// it (calls and visits, the agreement, help).
import { Link, useLocation } from "wouter";
import { useWords } from "../kit/words";
import "./work_tabs.css";

interface Tab {
  page: string;
  words: string;
}

const WORK: Tab[] = [
  { page: "priorities", words: "app.nav.priorities" },
  { page: "planning", words: "app.nav.plan" },
  { page: "pdsa", words: "app.nav.tests" },
  { page: "coaching", words: "app.nav.coaching" },
];
const COACHING: Tab[] = [
  { page: "coaching", words: "app.nav.calls" },
  { page: "agreement", words: "app.nav.agreement" },
  { page: "barriers", words: "app.nav.help" },
];

export const WorkTabs = (props: { practice: string }) => <Tabs {...props} name="app.nav.work" tabs={WORK} />;

export const CoachingTabs = (props: { practice: string }) => (
  <Tabs {...props} name="app.nav.coaching" tabs={COACHING} />
);

function Tabs(props: { practice: string; name: string; tabs: Tab[] }) {
  const t = useWords();
  const [address] = useLocation();
  return (
    <nav className="work_tabs no_print" aria-label={t(props.name)}>
      <ul className="bare">
        {props.tabs.map(({ page, words }) => {
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
