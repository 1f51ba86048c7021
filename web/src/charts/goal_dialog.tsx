// Where the team wants to be, and from when on it wants to be somewhere else.
import type { Chart, GoalChange, MeasureSettings } from "../gen/types";
import { read_number } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { useMeasure } from "../measures/measures_api";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { save_goal } from "./charts_api";
import "./setup.css";

interface Change {
  key: number;
  from: string;
  goal: string;
}
const typed = (number: number | null | undefined) => (number == null ? "" : String(number));

export function GoalDialog(props: { chart: Chart; close: () => void }) {
  const t = useWords();
  const home = useMeasure(props.chart.practice_id, props.chart.measure.id);
  return (
    <Dialog title={t("charts.set_goal")} onClose={props.close} close={t("app.close")}>
      <Loaded query={home} heights={[160]}>
        {(answer) => <GoalForm {...props} settings={answer.settings} measure_goal={answer.measure.goal} />}
      </Loaded>
    </Dialog>
  );
}

function GoalForm(props: {
  chart: Chart;
  settings: MeasureSettings;
  measure_goal: number | null | undefined;
  close: () => void;
}) {
  const t = useWords();
  const { chart, settings, close } = props;
  const start = {
    goal: typed(settings.goal ?? props.measure_goal),
    changes: settings.changes.map((each, key): Change => ({ key, from: each.from, goal: typed(each.goal) })),
  };
  const form = useForm(start, async (values) => {
    const goal = read_number(values.goal);
    const goals = values.changes.map((each) => read_number(each.goal));
    check_fields({
      goal: goal === undefined && "not_a_number",
      changes:
        (values.changes.some((each) => !each.from) && "required") ||
        (goals.some((each) => each == null) && "not_a_number"),
    });
    const changes = values.changes
      .map((each, i): GoalChange => ({ from: each.from, goal: goals[i] as number }))
      .sort((a, b) => a.from.localeCompare(b.from));
    await save_goal(chart, { goal: goal ?? null, changes }, settings.version);
    close();
  });
  const { changes } = form.values;
  const change = (key: number, patch: Partial<Change>) =>
    form.set({ changes: changes.map((each) => (each.key === key ? { ...each, ...patch } : each)) });
  const problem = form.problem("goal");
  const wrong = form.problem("changes");
  return (
    <FormView form={form} name="lines" label={(field) => `charts.${field}`} action={t("app.save")}>
      <TextField
        id="lines_goal"
        numeric="decimal"
        label={t("charts.goal")}
        hint={t("charts.goal_hint")}
        value={form.values.goal}
        onChange={(goal) => form.set({ goal })}
        problem={problem && problem_words(t, problem.code)}
      />
      {changes.map((each, index) => (
        <fieldset key={each.key} className="goal_change">
          <legend className="hidden_text">{t("charts.goal_change", { number: index + 1 })}</legend>
          <TextField
            id={index === 0 ? "lines_changes" : `lines_from_${each.key}`}
            type="date"
            label={t("charts.goal_from")}
            value={each.from}
            onChange={(from) => change(each.key, { from })}
            problem={index === 0 && wrong && problem_words(t, wrong.code)}
          />
          <TextField
            id={`lines_goal_${each.key}`}
            numeric="decimal"
            label={t("charts.goal_then")}
            value={each.goal}
            onChange={(goal) => change(each.key, { goal })}
          />
          <Button
            kind="quiet"
            label={`${t("app.remove")}: ${t("charts.goal_change", { number: index + 1 })}`}
            onClick={() => form.set({ changes: changes.filter((other) => other.key !== each.key) })}
          >
            {t("app.remove")}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          kind="quiet"
          onClick={() =>
            form.set({
              changes: [
                ...changes,
                { key: Math.max(-1, ...changes.map((c) => c.key)) + 1, from: "", goal: "" },
              ],
            })
          }
        >
          {t("charts.goal_add")}
        </Button>
      </div>
    </FormView>
  );
}
