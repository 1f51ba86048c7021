// Talk at a point: answers below a note, and a line to answer with.
import { useEffect, useState } from "react";
import type { Annotation, Chart } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { drop_draft, keep_draft, kept_draft } from "../kit/drafts";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { Button } from "../ui/button";
import { AreaField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { answer_note, remove_answer } from "./charts_api";

export function Talk(props: { chart: Chart; note: Annotation; may_note: boolean }) {
  const t = useWords();
  const { chart, note } = props;
  const [answering, set_answering] = useState(false);
  return (
    <div className="stack tight talk">
      {note.replies.length > 0 && (
        <ol className="bare stack tight" aria-label={t("charts.talk_on", { number: note.number })}>
          {note.replies.map((reply) => (
            <li key={reply.id} className="answer">
              <p>{reply.words}</p>
              <p className="small muted">
                {t("charts.answer_by", { who: reply.by, day: say_short_day(reply.at.slice(0, 10)) })}
              </p>
              {reply.may_change && props.may_note && (
                <Button
                  kind="quiet"
                  label={`${t("charts.remove_answer")}: ${reply.words}`}
                  onClick={() => void remove_answer(chart, note, reply)}
                >
                  {t("app.remove")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {props.may_note && !answering && (
        <div className="no_print">
          <Button
            kind="quiet"
            label={`${t("charts.talk")}: ${t("charts.talk_on", { number: note.number })}`}
            onClick={() => set_answering(true)}
          >
            {t("charts.talk")}
          </Button>
        </div>
      )}
      {answering && <Answer chart={chart} note={note} done={() => set_answering(false)} />}
    </div>
  );
}

function Answer(props: { chart: Chart; note: Annotation; done: () => void }) {
  const t = useWords();
  const key = `note/${props.note.id}/answer`;
  const form = useForm(
    { words: "" },
    async ({ words }) => {
      check_fields({ words: !words.trim() && "required" });
      await answer_note(props.chart, props.note, words.trim());
      void drop_draft(key);
      props.done();
    },
    ({ words }) => [words],
  );
  useEffect(() => {
    void kept_draft(key).then((draft) => draft && form.set(draft.mine as { words: string }));
  }, [key]);
  const problem = form.problem("words");
  const name = `answer_${props.note.number}`;
  return (
    <FormView
      form={form}
      name={name}
      label={() => "charts.answer"}
      action={t("charts.say_it")}
      beside={<Button onClick={props.done}>{t("app.cancel")}</Button>}
    >
      <AreaField
        id={`${name}_words`}
        rows={2}
        label={t("charts.answer")}
        value={form.values.words}
        onChange={(words) => {
          form.set({ words });
          void keep_draft(key, { base: { words: "" }, mine: { words }, version: 0 });
        }}
        problem={problem && problem_words(t, problem.code)}
      />
      <ReadBy practice={props.chart.practice_id} audience="team" />
    </FormView>
  );
}
