// Plan: the question, what we think will happen, how small, and what we will look at.
import type { Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { useMeasures } from "../measures/measures_api";
import { Button } from "../ui/button";
import { AreaField, SelectField, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { StepCard, useStep } from "./step_card";
import { digits, type PlanTexts } from "./step_fields";

export function PlanStep(props: { cycle: Cycle }) {
  const t = useWords();
  const plan = useStep(props.cycle, "plan");
  const measures = useMeasures(props.cycle.practice_id).data?.measures ?? [];
  const { mine } = plan;
  const field = (name: Exclude<keyof PlanTexts, "ready">) => ({
    id: `plan_${name}`,
    label: t(`pdsa.field.${name}`),
    value: mine[name],
    onChange: (value: string) => plan.change({ [name]: value }),
    onBlur: () => void plan.flush(),
    problem: plan.problem(name),
  });
  const ready = (value: boolean) => {
    plan.change({ ready: value });
    void plan.flush();
  };
  return (
    <StepCard cycle={props.cycle} step="plan" document={plan}>
      <AreaField {...field("question")} rows={2} hint={t("pdsa.hint.question")} />
      <AreaField {...field("prediction")} rows={2} hint={t("pdsa.hint.prediction")} />
      <div className="grid2">
        <TextField {...field("who")} hint={t("pdsa.hint.who")} />
        <TextField {...field("place")} />
        <TextField
          {...field("size")}
          numeric="numeric"
          hint={t("pdsa.hint.size")}
          onChange={(value) => plan.change({ size: digits(value) })}
        />
        <TextField {...field("duration")} hint={t("pdsa.hint.duration")} />
      </div>
      <AreaField {...field("tasks")} rows={2} />
      <AreaField {...field("look_at")} rows={2} hint={t("pdsa.hint.look_at")} />
      <SelectField
        {...field("measure_id")}
        hint={t("pdsa.hint.measure_id")}
        options={[
          { value: "", label: t("pdsa.no_measure") },
          ...measures.map(({ measure }) => ({ value: measure.id, label: measure.short_name })),
        ]}
      />
      <TextField {...field("test_day")} type="date" />
      {mine.ready ? (
        <Notice kind="good" title={t("pdsa.is_ready")}>
          <Button kind="quiet" onClick={() => ready(false)}>
            {t("pdsa.not_ready")}
          </Button>
        </Notice>
      ) : (
        <div>
          <Button kind="main" onClick={() => ready(true)}>
            {t("pdsa.make_ready")}
          </Button>
        </div>
      )}
    </StepCard>
  );
}
