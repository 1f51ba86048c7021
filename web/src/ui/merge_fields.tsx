// Two people typed different things into the same fields: both stand side by side, and the person chooses.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { ChoiceField } from "./field";

interface MergeFieldsProps<T> {
  mine: T;
  conflict: { theirs: T; asked: (keyof T & string)[] };
  /** Name of a field for people. */
  label: (field: keyof T & string) => string;
  /** A field's value for people; the value itself if not given. */
  shown?: (field: keyof T & string, value: T[keyof T & string]) => string;
  choose: (chosen: Partial<T>) => void;
}

export function MergeFields<T extends object>(props: MergeFieldsProps<T>) {
  const t = useWords();
  const { mine, conflict } = props;
  const [theirs, set_theirs] = useState<Record<string, boolean>>({});
  const shown = (field: keyof T & string, of: T) =>
    (props.shown ? props.shown(field, of[field]) : String(of[field] ?? "")) || t("app.merge.nothing");
  const take = () =>
    props.choose(
      Object.fromEntries(
        conflict.asked.map((field) => [field, (theirs[field] ? conflict.theirs : mine)[field]]),
      ) as Partial<T>,
    );
  return (
    <Dialog title={t("app.merge.title")}>
      <p>{t("app.merge.more")}</p>
      {conflict.asked.map((field) => (
        <ChoiceField
          key={field}
          id={`merge_${field}`}
          label={props.label(field)}
          value={theirs[field] ? "theirs" : "mine"}
          onChange={(value) => set_theirs({ ...theirs, [field]: value === "theirs" })}
          options={[
            { value: "mine", label: t("app.merge.mine", { value: shown(field, mine) }) },
            { value: "theirs", label: t("app.merge.theirs", { value: shown(field, conflict.theirs) }) },
          ]}
        />
      ))}
      <div>
        <Button kind="main" onClick={take}>
          {t("app.merge.keep")}
        </Button>
      </div>
    </Dialog>
  );
}
