// Write a note at a point of the chart, change it, or take it away.
import type { Annotation, Chart } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { AreaField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { remove_note, save_note } from "./charts_api";

export function NoteDialog(props: { chart: Chart; note?: Annotation; period: string; close: () => void }) {
  const t = useWords();
  const { chart, note, close } = props;
  const form = useForm(
    { period: props.period, words: note?.words ?? "" },
    async ({ period, words }) => {
      check_fields({ words: !words.trim() && "required" });
      await save_note(chart, note, period, words.trim());
      close();
    },
    ({ words }) => [words],
  );
  const remove = useForm({}, async () => {
    if (note) await remove_note(chart, note);
    close();
  });
  const problem = form.problem("words");
  return (
    <Dialog
      title={t(note ? "charts.edit_note" : "charts.add_note", { number: note?.number })}
      onClose={close}
      close={t("app.close")}
    >
      <FormView
        form={form}
        name="note"
        label={(field) => `charts.note_${field}`}
        action={t("app.save")}
        beside={
          note && (
            <Button busy={remove.busy} onClick={() => remove.submit()}>
              {t("app.remove")}
            </Button>
          )
        }
      >
        <SelectField
          id="note_period"
          label={t("charts.note_period")}
          value={form.values.period}
          onChange={(period) => form.set({ period })}
          options={chart.points.map((point) => ({ value: point.period, label: point.label }))}
        />
        <AreaField
          id="note_words"
          label={t("charts.note_words")}
          hint={t("charts.note_hint")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
        <ReadBy practice={chart.practice_id} audience="team" />
      </FormView>
    </Dialog>
  );
}
