// Measures as cards: name, last value, goal, and the trail of the last twelve.
import { Link } from "wouter";
import type { MeasureGlance } from "../gen/types";
import { useWords } from "../kit/words";
import { Spark } from "../ui/spark";
import "./cards.css";
import { say_value } from "./value";

export function MeasureCards(props: { practice: string; lines: MeasureGlance[] }) {
  return (
    <ul className="bare measure_cards">
      {props.lines.map((line) => (
        <li key={line.measure.id}>
          <MeasureCard practice={props.practice} line={line} />
        </li>
      ))}
    </ul>
  );
}

function MeasureCard(props: { practice: string; line: MeasureGlance }) {
  const t = useWords();
  const { measure, last, goal, trail } = props.line;
  const ours = measure.practice_id != null;
  return (
    <Link to={`/practices/${props.practice}/measures/${measure.id}`} className="card measure_card">
      <span className="measure_name">
        <strong>{measure.name}</strong>
        <span className="small muted">
          {t(`measures.types.${measure.type}`)}
          {ours && ` · ${t("measures.our_own")}`}
        </span>
      </span>
      <span className="measure_last">
        {last && <Spark trail={trail} />}
        <span>
          {last ? (
            <strong className="number">{say_value(measure, last.value)}</strong>
          ) : (
            <span className="small">{t("measures.no_entries")}</span>
          )}
          <span className="small muted">{last?.label}</span>
          {goal != null && (
            <span className="small muted">{t("measures.goal_is", { goal: say_value(measure, goal) })}</span>
          )}
        </span>
      </span>
    </Link>
  );
}
