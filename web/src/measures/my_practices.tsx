// A coach's practices, with how far the current numbers are.
import { Link } from "wouter";
import type { Place, Places } from "../gen/types";
import { say_period } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { Tag } from "../ui/tag";
import { is_waiting, marks_of, SHAPES } from "./marks";
import "./my_practices.css";
import { useOverview } from "./overview_api";

/** Of one coach. */
const MOST = 500;
const COACHES = ["coach", "coach_in_training", "supervisor"];
export function MyPractices() {
  const t = useWords();
  const places = useGet<Places>("/api/me/places");
  return (
    <Loaded query={places} heights={[72, 72, 72]}>
      {(answer) => {
        const mine = answer.places.filter((place) => COACHES.includes(place.role) && place.practice_id);
        if (mine.length === 0)
          return <Empty title={t("measures.no_practices")}>{t("measures.no_practices_more")}</Empty>;
        const programs = [...new Set(mine.map((place) => place.program_id))];
        return (
          <>
            {programs.map((program) => (
              <OfProgram
                key={program}
                program={program ?? undefined}
                named={programs.length > 1}
                places={mine.filter((place) => place.program_id === program)}
              />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

/** Those with numbers still to come first: they would be glad of a word. `named`: there are several programs. */
function OfProgram(props: { program: string | undefined; places: Place[]; named: boolean }) {
  const t = useWords();
  const overview = useOverview(props.program, { waiting: false, find: "" }, MOST).data;
  const period = overview?.asked;
  const column = overview?.periods.indexOf(period ?? "") ?? -1;
  const mark_at = (practice: string | null | undefined) => {
    const row = overview?.rows.find((each) => each.practice_id === practice);
    return row && marks_of(row.marks)[column];
  };
  const lines = props.places
    .map((place) => ({
      place,
      state: mark_at(place.practice_id),
    }))
    .sort((a, b) => Number(is_waiting(b.state)) - Number(is_waiting(a.state)));
  return (
    <ul className="bare my_practices" aria-label={props.places[0]?.program_name ?? undefined}>
      {lines.map(({ place, state }) => {
        return (
          <li key={place.practice_id} className="card">
            <div>
              <Link to={`/practices/${place.practice_id}`}>
                <strong>{place.practice_name}</strong>
              </Link>
              {props.named && <div className="small muted">{place.program_name}</div>}
            </div>
            {state && period && (
              <Tag
                shape={SHAPES[state]}
                words={t("measures.period_is", {
                  period: say_period(period),
                  state: t(`measures.handed.${state}`),
                })}
              />
            )}
            <Link to={`/practices/${place.practice_id}/measures`}>{t("measures.see_the_charts")}</Link>
          </li>
        );
      })}
    </ul>
  );
}
