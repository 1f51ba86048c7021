// "What did you see?" on Today, for the test that is being tried.
import type { Cycle, Step } from "../gen/types";
import { useWords } from "../kit/words";
import { DocumentView, problem_of } from "../ui/document_view";
import { AreaField } from "../ui/field";
import { useCycle } from "./pdsa_api";
import { useStep } from "./step_card";

export const cycle_in = (link: string) => /\/pdsa\/([^/#?]+)$/.exec(link)?.[1] ?? "";

export default function SeenInside(props: { step: Step }) {
  const cycle = useCycle(props.step.practice_id ?? "", cycle_in(props.step.link)).data;
  return cycle ? <Saw cycle={cycle} /> : null;
}

function Saw(props: { cycle: Cycle }) {
  const t = useWords();
  const seen = useStep(props.cycle, "do");
  return (
    <DocumentView document={seen} label={(field) => t(`pdsa.field.${field}`)}>
      <AreaField
        id={`saw_${props.cycle.id}`}
        label={t("pdsa.field.saw")}
        rows={2}
        value={seen.mine.saw}
        onChange={(saw) => seen.change({ saw })}
        onBlur={() => void seen.flush()}
        problem={problem_of(t, seen, "saw")}
      />
    </DocumentView>
  );
}
