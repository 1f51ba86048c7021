// Study: beside what we thought would happen, what did we learn?
import type { Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { AreaField, ChoiceField } from "../ui/field";
import { StepCard, useStep } from "./step_card";
import type { StudyTexts } from "./step_fields";

const COMPARED = ["as_expected", "better", "less", "something_else"];

export function StudyStep(props: { cycle: Cycle }) {
  const t = useWords();
  const study = useStep(props.cycle, "study");
  const { prediction } = props.cycle.plan.fields;
  const shown = (name: keyof StudyTexts, value: string) =>
    name === "compared" && value ? t(`pdsa.compared.${value}`) : value;
  return (
    <StepCard cycle={props.cycle} step="study" document={study} shown={shown}>
      {prediction.trim() !== "" && (
        <blockquote className="pdsa_said">
          <span className="small muted">{t("pdsa.we_thought")}</span>
          <br />
          {prediction}
        </blockquote>
      )}
      <ChoiceField
        id="study_compared"
        label={t("pdsa.field.compared")}
        value={study.mine.compared}
        onChange={(compared) => study.change({ compared })}
        options={COMPARED.map((value) => ({ value, label: t(`pdsa.compared.${value}`) }))}
      />
      <AreaField
        id="study_learned"
        label={t("pdsa.field.learned")}
        value={study.mine.learned}
        onChange={(learned) => study.change({ learned })}
        onBlur={() => void study.flush()}
        problem={study.problem("learned")}
      />
    </StepCard>
  );
}
