// A form that is sent once: summary of problems on top, fields, what could not be done, one button.
import type { ReactNode } from "react";
import type { Form } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { Button } from "./button";
import { ErrorSummary } from "./error_summary";
import { FormTrouble } from "./trouble";
import { WordDoubts } from "./word_doubts";

interface FormViewProps<T> {
  form: Form<T>;
  /** Ids of the fields begin with it. */
  name: string;
  /** Word key of a field's label. */
  label: (field: string) => string;
  action: string;
  beside?: ReactNode;
  children: ReactNode;
}

export function FormView<T>(props: FormViewProps<T>) {
  const t = useWords();
  const { form } = props;
  const items = form.problems.map((problem) => {
    const field = problem.pointer.split("/")[1] ?? "";
    return {
      field_id: `${props.name}_${field}`,
      words: `${t(props.label(field))}: ${problem_words(t, problem.code)}`,
    };
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary title={t("app.summary", { count: items.length })} items={items} />
      {props.children}
      <WordDoubts doubts={form.doubts} keep={form.keep} />
      <FormTrouble error={form.error} />
      <div className="row">
        <Button kind="main" submit busy={form.busy}>
          {props.action}
        </Button>
        {props.beside}
      </div>
    </form>
  );
}

/** Our words for a field problem; a code without words of its own gets a general sentence. */
export function problem_words(t: Words, code: string): string {
  const key = `app.problem.${code}`;
  const words = t(key);
  return words === key ? t("app.problem.malformed") : words;
}
