// Who has sent which period: practices by periods, each with a shape and a word.
import { Link } from "wouter";
import type { HandedIn, HandedInMark, HandedInRow } from "../gen/types";
import { Problem } from "../kit/api";
import { say_day, say_period } from "../kit/dates";
import { useNarrow } from "../kit/narrow";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { shown_name } from "../programs/shown_name";
import { Loaded } from "../ui/loaded";
import { Shape, Tag, type TagShape } from "../ui/tag";
import "./handed_in.css";

const SHAPES: Record<HandedInMark, TagShape> = {
  sent: "full",
  part: "half",
  open: "empty",
  later: "later",
  none: "none",
};
const STATES: HandedInMark[] = ["sent", "part", "open", "later", "none"];

export const useHandedIn = (program: string | undefined) =>
  useGet<HandedIn>(program && `/api/programs/${program}/handed-in`);

interface CardProps {
  program: string;
  opens: (practice: string) => boolean;
}

export function HandedInCard(props: CardProps) {
  const t = useWords();
  const query = useHandedIn(props.program);
  if (query.error instanceof Problem && query.error.status < 500) return null;
  return (
    <section className="card stack" aria-labelledby="handed_in_title">
      <h2 id="handed_in_title">{t("measures.handed_in")}</h2>
      <Loaded query={query} heights={[280]}>
        {(answer) =>
          answer.rows.length === 0 ? (
            <p className="muted">{t("measures.handed_in_empty")}</p>
          ) : (
            <>
              {answer.asked && answer.due_on && (
                <p className="lead">
                  {t("measures.handed_in_sum", {
                    sent: answer.sent,
                    count: answer.of,
                    period: say_period(answer.asked),
                    day: say_day(answer.due_on),
                  })}
                </p>
              )}
              <HandedInTable answer={answer} opens={props.opens} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function HandedInTable(props: { answer: HandedIn; opens: CardProps["opens"] }) {
  const t = useWords();
  const narrow = useNarrow();
  const shown = narrow ? 3 : 12;
  const periods = props.answer.periods.slice(-shown);
  const cells = (row: HandedInRow) => row.cells.slice(-shown);
  const used = STATES.filter((state) => props.answer.rows.some((row) => cells(row).includes(state)));
  return (
    <>
      <table className="plain handed_in">
        <thead>
          <tr>
            <th scope="col">{t("measures.practice")}</th>
            {periods.map((period) => (
              <th scope="col" key={period} className="middle" aria-label={say_period(period, "with_year")}>
                {say_period(period, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.answer.rows.map((row) => (
            <tr key={row.practice_id ?? row.name}>
              <th scope="row">
                {row.practice_id && props.opens(row.practice_id) ? (
                  <Link to={`/practices/${row.practice_id}`}>{shown_name(t, row)}</Link>
                ) : (
                  shown_name(t, row)
                )}
              </th>
              {cells(row).map((state, index) => (
                <td key={periods[index]} className="middle">
                  <Shape shape={SHAPES[state]} />
                  <span className="hidden_text">{t(`measures.handed.${state}`)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row small" aria-hidden="true">
        {used.map((state) => (
          <Tag key={state} shape={SHAPES[state]} words={t(`measures.handed.${state}`)} />
        ))}
      </p>
    </>
  );
}
