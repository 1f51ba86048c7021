// Yes, no or not applicable, for one chart and one measure: three buttons that are one choice. Pressing the chosen one, or
// Delete, takes the answer away.
import type { ReviewAnswer } from "../gen/types";
import { useWords } from "../kit/words";
import { ANSWERS } from "./review";

export function MarkChoice(props: {
  name: string;
  /** What it is about; heard, and seen when `large`. */
  about: string;
  value: ReviewAnswer | "";
  onChange: (value: ReviewAnswer | "") => void;
  large?: boolean;
  disabled?: boolean;
}) {
  const t = useWords();
  return (
    <fieldset
      className={props.large ? "marks large" : "marks"}
      disabled={props.disabled}
      onKeyDown={(event) => {
        if (event.key === "Delete" || event.key === "Backspace") props.onChange("");
      }}
    >
      <legend className={props.large ? undefined : "hidden_text"}>{props.about}</legend>
      <div className="marks_row">
        {ANSWERS.map((answer) => (
          <label key={answer} className={`mark ${answer}`}>
            <input
              type="radio"
              name={props.name}
              value={answer}
              checked={props.value === answer}
              onChange={() => props.onChange(answer)}
              onClick={() => props.value === answer && props.onChange("")}
            />
            <span aria-hidden={!props.large}>
              {t(props.large ? `measures.review.answer.${answer}` : `measures.review.letter.${answer}`)}
            </span>
            {!props.large && <span className="hidden_text">{t(`measures.review.answer.${answer}`)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
