// "What did you learn?" on Today, for the test in which something was seen.
import type { Cycle, Step } from "../gen/types";
import { useWords } from "../kit/words";
import { DocumentView, problem_of } from "../ui/document_view";
import { AreaField } from "../ui/field";
import { useCycle } from "./pdsa_api";
import { cycle_in } from "./seen_inside";
import { useStep } from "./step_card";

export default function LearnedInside(props: { step: Step }) {
  const cycle = useCycle(props.step.practice_id ?? "", cycle_in(props.step.link)).data;
  return cycle ? <Learned cycle={cycle} /> : null;
}

function Learned(props: { cycle: Cycle }) {
  const t = useWords();
  const study = useStep(props.cycle, "study");
  return (
    <DocumentView document={study} label={(field) => t(`pdsa.field.${field}`)}>
      <p className="small muted">{props.cycle.seen.fields.saw}</p>
      <AreaField
        id={`learned_${props.cycle.id}`}
        label={t("pdsa.field.learned")}
        rows={2}
        value={study.mine.learned}
        onChange={(learned) => study.change({ learned })}
        onBlur={() => void study.flush()}
        problem={problem_of(t, study, "learned")}
      />
    </DocumentView>
  );
}
