// Two people typed different things into the same number: both stand side by side, and the person chooses.
import { useState } from "react";
import type { Measure } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ChoiceField } from "../ui/field";
import type { CellFields } from "./cell";

interface MergeProps {
  measure: Measure;
  by: string;
  mine: CellFields;
  conflict: { theirs: CellFields; asked: (keyof CellFields)[] };
  choose: (chosen: Partial<CellFields>) => void;
}

export function MergeDialog(props: MergeProps) {
  const t = useWords();
  const { mine, conflict, measure } = props;
  const [chosen, set_chosen] = useState<Record<string, "mine" | "theirs">>({});
  const shown = (field: keyof CellFields, value: string) => {
    if (field === "state") return t(`measures.entry_state.${value}`);
    if (field === "no_data_reason" && value) return t(`measures.reason.${value}`);
    return value || t("measures.nothing");
  };
  const field_words = (field: keyof CellFields) => {
    const asked = field === "numerator" || field === "denominator" || field === "value";
    return asked
      ? t(`measures.ask.${measure.kind}.${field}`, { unit: measure.unit })
      : t(`measures.field.${field}`);
  };
  const take = () =>
    props.choose(
      Object.fromEntries(
        conflict.asked.map((field) => [field, (chosen[field] === "theirs" ? conflict.theirs : mine)[field]]),
      ),
    );
  return (
    <Dialog title={t("measures.merge_title", { measure: measure.short_name })}>
      <p>{t("measures.merge_more", { who: props.by })}</p>
      {conflict.asked.map((field) => (
        <ChoiceField
          key={field}
          id={`merge_${field}`}
          label={field_words(field)}
          value={chosen[field] ?? "mine"}
          onChange={(value) => set_chosen({ ...chosen, [field]: value as "mine" | "theirs" })}
          options={[
            { value: "mine", label: t("measures.merge_mine", { value: shown(field, mine[field]) }) },
            {
              value: "theirs",
              label: t("measures.merge_theirs", { value: shown(field, conflict.theirs[field]) }),
            },
          ]}
        />
      ))}
      <div>
        <Button kind="main" onClick={take}>
          {t("measures.merge_keep")}
        </Button>
      </div>
    </Dialog>
  );
}
