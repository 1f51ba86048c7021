// Goal and middle line: where the team wants to be, and which points "before" means.
import type { BaselineRule, Chart } from "../gen/types";
import { read_number } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_goal } from "./charts_api";
import { input_of, save_setup } from "./settings_api";

export function LinesDialog(props: { chart: Chart; close: () => void }) {
  const t = useWords();
  const { chart, close } = props;
  const start = {
    goal: chart.goal == null ? "" : String(chart.goal),
    baseline_last: chart.baseline.rule === "until" ? (chart.baseline.last ?? "") : chart.baseline.rule,
    baseline_reason: chart.baseline.reason ?? "",
  };
  const form = useForm(start, async (values) => {
    const goal = read_number(values.goal);
    check_fields({ goal: goal === undefined && "not_a_number" });
    const by_rule = values.baseline_last === "program_start" || values.baseline_last === "none";
    const baseline: BaselineRule = by_rule ? (values.baseline_last as BaselineRule) : "until";
    const baseline_last = by_rule ? null : values.baseline_last;
    const baseline_reason = values.baseline_reason.trim() || null;
    const settings = { ...input_of(chart.settings), baseline, baseline_last, reason: baseline_reason };
    await save_setup(chart, settings, chart.settings.version);
    if ((goal ?? null) !== (chart.goal ?? null)) await save_goal(chart, goal ?? null);
    close();
  });
  const problem = (field: "goal" | "baseline_last" | "baseline_reason") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const counted = chart.points.filter((point) => point.state === "counted");
  return (
    <Dialog title={t("charts.lines")} onClose={close} close={t("app.close")}>
      <FormView form={form} name="lines" label={(field) => `charts.${field}`} action={t("app.save")}>
        <TextField
          id="lines_goal"
          numeric="decimal"
          label={t("charts.goal")}
          hint={t("charts.goal_hint")}
          value={form.values.goal}
          onChange={(goal) => form.set({ goal })}
          problem={problem("goal")}
        />
        <SelectField
          id="lines_baseline_last"
          label={t("charts.baseline_last")}
          hint={t("charts.baseline_hint")}
          value={form.values.baseline_last}
          onChange={(baseline_last) => form.set({ baseline_last })}
          problem={problem("baseline_last")}
          options={[
            { value: "program_start", label: t("charts.baseline_program") },
            { value: "none", label: t("charts.baseline_all") },
            ...counted.map((point, index) => ({
              value: point.period,
              label: t("charts.baseline_until", { label: point.label, count: index + 1 }),
            })),
          ]}
        />
        <TextField
          id="lines_baseline_reason"
          label={t("charts.baseline_reason")}
          value={form.values.baseline_reason}
          onChange={(baseline_reason) => form.set({ baseline_reason })}
          problem={problem("baseline_reason")}
        />
      </FormView>
    </Dialog>
  );
}
