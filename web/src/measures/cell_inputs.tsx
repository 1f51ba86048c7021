// The fields of one number: what was counted, or why not; the same in the grid and on the card.
import type { Cell, EntryState } from "../gen/types";
import { useWords } from "../kit/words";
import { SelectField, TextField } from "../ui/field";
import { problem_words } from "../ui/form_view";
import { WordDoubts } from "../ui/word_doubts";
import { type CellFields, counted_fields, field_id, NO_DATA_REASONS } from "./cell";
import type { CellSaver } from "./sheet_savers";

interface CellProps {
  saver: CellSaver;
  cell: Cell;
  /** What the fields are about, for those who do not see the row. */
  about?: string;
}

/** Enter goes on to the next number, as in a spreadsheet. */
export function go_on_with_enter(event: React.KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input.mantine-Input-input")];
  fields[fields.indexOf(event.target) + 1]?.focus();
}

function useProblem(saver: CellSaver) {
  const t = useWords();
  return (field: string) => {
    const found = saver.autosave.snapshot.problems.find((each) => each.pointer === `/${field}`);
    return found && problem_words(t, found.code);
  };
}

export function CountInputs(props: CellProps) {
  const t = useWords();
  const { saver, about } = props;
  const { mine } = saver.autosave.snapshot;
  const problem = useProblem(saver);
  if (mine.state !== "counted") return <p className="muted">{t(`measures.entry_state.${mine.state}`)}</p>;
  const fields: ("numerator" | "denominator" | "value")[] =
    saver.measure.kind === "continuous" ? ["value", "denominator"] : counted_fields(saver.measure);
  return (
    <div className="counts">
      {fields.map((field) => {
        const words = t(`measures.ask.${saver.measure.kind}.${field}`, { unit: saver.measure.unit });
        return (
          <TextField
            key={field}
            id={field_id(saver.key, field)}
            label={about ? <ShortLabel words={words} about={about} /> : words}
            numeric="decimal"
            value={mine[field]}
            onChange={(value) => saver.autosave.change({ [field]: value })}
            onBlur={() => void saver.autosave.flush()}
            problem={problem(field)}
            aloud
          />
        );
      })}
    </div>
  );
}

function ShortLabel(props: { words: string; about: string }) {
  return (
    <>
      <span className="hidden_text">{props.about}, </span>
      {props.words}
    </>
  );
}

/** One choice that tells apart: counted, nobody eligible, and no data because of something. */
/** `quiet`: its label is only heard; the head of the column says it for the eye. */
export function StateSelect(props: CellProps & { quiet?: boolean }) {
  const t = useWords();
  const { saver, about } = props;
  const { mine } = saver.autosave.snapshot;
  const value = mine.state === "no_data" && mine.no_data_reason ? mine.no_data_reason : mine.state;
  function choose(chosen: string) {
    const state: EntryState = NO_DATA_REASONS.includes(chosen) ? "no_data" : (chosen as EntryState);
    const no_data_reason = state === "no_data" ? chosen : "";
    saver.autosave.change({ state, no_data_reason });
    void saver.autosave.flush();
  }
  const options = [
    { value: "counted", label: t("measures.entry_state.counted") },
    { value: "not_applicable", label: t("measures.entry_state.not_applicable") },
    ...NO_DATA_REASONS.map((reason) => ({
      value: reason,
      label: t("measures.no_data_because", { reason: t(`measures.reason.${reason}`) }),
    })),
  ];
  const words = t("measures.how_counted");
  return (
    <SelectField
      id={field_id(saver.key, "state")}
      label={about ? <ShortLabel words={words} about={about} /> : words}
      quiet={props.quiet}
      value={value}
      onChange={choose}
      options={options}
    />
  );
}

export function WordInputs(props: CellProps & { with_note: boolean }) {
  const t = useWords();
  const { saver, about } = props;
  const { mine } = saver.autosave.snapshot;
  const problem = useProblem(saver);
  const field = (name: keyof CellFields & ("no_data_words" | "note")) => {
    const words = t(`measures.${name}`);
    return (
      <TextField
        id={field_id(saver.key, name)}
        label={about ? <ShortLabel words={words} about={about} /> : words}
        value={mine[name]}
        onChange={(value) => saver.autosave.change({ [name]: value })}
        onBlur={() => void saver.autosave.flush()}
        problem={problem(name)}
      />
    );
  };
  return (
    <>
      {mine.state === "no_data" && field("no_data_words")}
      {props.with_note && field("note")}
      <WordDoubts doubts={saver.words.doubts} keep={() => saver.words.keep()} />
    </>
  );
}
