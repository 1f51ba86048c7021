// A suggestion to begin a new line: four questions, and a person who decides. Nothing happens by itself.
import { useEffect, useState } from "react";
import type { Chart, RebaseSuggestion } from "../gen/types";
import { drop_draft, keep_draft, kept_draft } from "../kit/drafts";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { AreaField, ChoiceField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { answer_rebase } from "./settings_api";
import { label_of } from "./setup_words";

const QUESTIONS = ["distinct", "known", "wanted", "expected"] as const;

export function RebaseCard(props: { chart: Chart; suggestion: RebaseSuggestion; may: boolean }) {
  const t = useWords();
  const { chart, suggestion } = props;
  const [thinking, set_thinking] = useState(false);
  return (
    <section className="card stack no_print" aria-labelledby="rebase_title">
      <h2 id="rebase_title">{t("charts.rebase.title")}</h2>
      <p>
        {t("charts.rebase.more", {
          label: label_of(chart, suggestion.from),
          count: suggestion.run_length,
          old: say_value(chart.measure, suggestion.old_center),
          now: say_value(chart.measure, suggestion.new_center),
        })}
        {suggestion.trial && ` ${t("charts.rebase.trial")}`}
      </p>
      {!props.may && <p className="muted">{t("charts.rebase.only_lead")}</p>}
      {props.may && !thinking && (
        <div>
          <Button onClick={() => set_thinking(true)}>{t("charts.rebase.think")}</Button>
        </div>
      )}
      {props.may && thinking && <Questions {...props} />}
    </section>
  );
}

const nothing = { distinct: "", known: "", wanted: "", expected: "", reason: "" };

function Questions(props: { chart: Chart; suggestion: RebaseSuggestion }) {
  const t = useWords();
  const { chart, suggestion } = props;
  const key = `chart/${chart.practice_id}/${chart.measure.id}/rebase/${suggestion.from}`;
  async function answer(values: typeof nothing, start: boolean) {
    check_fields({ reason: !values.reason.trim() && "required" });
    const yes = Object.fromEntries(QUESTIONS.map((each) => [each, values[each] === "yes"]));
    const { distinct = false, known = false, wanted = false, expected = false } = yes;
    await answer_rebase(chart, {
      from: suggestion.from,
      start,
      distinct,
      known,
      wanted,
      expected,
      baseline_last: null,
      reason: values.reason.trim(),
    });
    void drop_draft(key);
    announce(t(start ? "charts.rebase.started" : "charts.rebase.declined"));
  }
  const form = useForm(nothing, (values) => answer(values, true));
  const decline = useForm({}, () => answer(form.values, false));
  useEffect(() => {
    void kept_draft(key).then((draft) => draft && form.set(draft.mine as typeof nothing));
  }, [key]);
  const set = (patch: Partial<typeof nothing>) => {
    form.set(patch);
    void keep_draft(key, { base: nothing, mine: { ...form.values, ...patch }, version: 0 });
  };
  const problem = form.problem("reason") ?? decline.problem("reason" as never);
  return (
    <FormView
      form={form}
      name="rebase"
      label={(field) => `charts.rebase.${field}`}
      action={t("charts.rebase.start")}
      beside={
        <Button busy={decline.busy} onClick={() => decline.submit()}>
          {t("charts.rebase.decline")}
        </Button>
      }
    >
      <p>{t("charts.rebase.nothing")}</p>
      <div className="grid2">
        {QUESTIONS.map((question) => {
          const wrong = form.problem(question);
          return (
            <ChoiceField
              key={question}
              across
              id={`rebase_${question}`}
              label={t(`charts.rebase.${question}`)}
              value={form.values[question]}
              onChange={(value) => set({ [question]: value })}
              problem={wrong && problem_words(t, wrong.code)}
              options={[
                { value: "yes", label: t("charts.rebase.yes") },
                { value: "no", label: t("charts.rebase.no") },
              ]}
            />
          );
        })}
      </div>
      <AreaField
        id="rebase_reason"
        rows={2}
        label={t("charts.rebase.reason")}
        hint={t("charts.setup.reason_hint")}
        value={form.values.reason}
        onChange={(reason) => set({ reason })}
        problem={problem && problem_words(t, problem.code)}
      />
      <p className="small muted">{t("charts.rebase.all_yes")}</p>
    </FormView>
  );
}
