// What the typed numbers come to, at once, beside the goal.
import { read_number } from "../kit/dates";
import { useWords } from "../kit/words";
import type { CellSaver } from "./sheet_savers";
import { type Maybe, say_value, value_of } from "./value";

export function Result(props: { saver: CellSaver; goal: Maybe }) {
  const t = useWords();
  const { measure, autosave } = props.saver;
  const { mine } = autosave.snapshot;
  const number = (text: string) => read_number(text) ?? null;
  const value =
    mine.state === "counted"
      ? value_of(measure, number(mine.numerator), number(mine.denominator), number(mine.value))
      : null;
  return (
    <div>
      {value != null && <strong className="number result">{say_value(measure, value)}</strong>}
      {props.goal != null && (
        <div className="small muted">{t("measures.goal_is", { goal: say_value(measure, props.goal) })}</div>
      )}
    </div>
  );
}
