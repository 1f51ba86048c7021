// Something the practice could work on, in one line; also inside its card on Today.
import type { PrioritySource } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { add_priority } from "./priorities_api";

export const SOURCES: PrioritySource[] = ["own_concern", "survey", "data", "coach", "family"];

interface NewPriorityProps {
  practice: string;
  /** What it begins with; then nothing typed before comes back into its place. */
  words?: string;
  chooses_source?: boolean;
}

export function NewPriority(props: NewPriorityProps) {
  const t = useWords();
  const form = useForm(
    { words: props.words ?? "", source: "own_concern" as string },
    async ({ words, source }) => {
      check_fields({ words: !words.trim() && "required" });
      await add_priority(props.practice, words.trim(), source as PrioritySource);
      form.set({ words: "" });
      announce(t("app.saved"));
    },
    ({ words }) => [words],
    props.words ? undefined : `priority/new/${props.practice}`,
  );
  const problem = form.problem("words");
  return (
    <FormView
      form={form}
      name="new_priority"
      label={(field) => `priorities.${field}`}
      action={t("priorities.add")}
    >
      <TextField
        id="new_priority_words"
        label={t("priorities.words")}
        hint={t("priorities.words_hint")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
      {props.chooses_source && (
        <SelectField
          id="new_priority_source"
          label={t("priorities.source")}
          value={form.values.source}
          onChange={(source) => form.set({ source })}
          options={SOURCES.map((value) => ({ value, label: t(`priorities.from.${value}`) }))}
        />
      )}
    </FormView>
  );
}
