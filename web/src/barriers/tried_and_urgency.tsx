// Of a question, asked or changed: what was tried, and by when an answer would help.
import type { Urgency } from "../gen/types";
import { useWords } from "../kit/words";
import { AreaField, ChoiceField } from "../ui/field";

const URGENCIES: Urgency[] = ["when_you_can", "this_week", "today"];

interface Values {
  tried: string;
  urgency: Urgency;
}

export function TriedAndUrgency(props: { id: string; values: Values; set: (some: Partial<Values>) => void }) {
  const t = useWords();
  return (
    <>
      <AreaField
        id={`${props.id}_tried`}
        label={t("barriers.tried")}
        rows={2}
        value={props.values.tried}
        onChange={(tried) => props.set({ tried })}
      />
      <ChoiceField
        id={`${props.id}_urgency`}
        label={t("barriers.urgency_label")}
        across
        value={props.values.urgency}
        onChange={(urgency) => props.set({ urgency: urgency as Urgency })}
        options={URGENCIES.map((each) => ({ value: each, label: t(`barriers.urgency.${each}`) }))}
      />
    </>
  );
}
