// Where the team wants to be.
import type { Chart } from "../gen/types";
import { read_number } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_goal } from "./charts_api";

export function GoalDialog(props: { chart: Chart; close: () => void }) {
  const t = useWords();
  const { chart, close } = props;
  const form = useForm({ goal: chart.goal == null ? "" : String(chart.goal) }, async (values) => {
    const goal = read_number(values.goal);
    check_fields({ goal: goal === undefined && "not_a_number" });
    await save_goal(chart, goal ?? null);
    close();
  });
  const problem = form.problem("goal");
  return (
    <Dialog title={t("charts.set_goal")} onClose={close} close={t("app.close")}>
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
      </FormView>
    </Dialog>
  );
}
