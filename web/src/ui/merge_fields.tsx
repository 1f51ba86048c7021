// Two people typed different things into the same fields: both stand side by side, and the person chooses. Of texts both can
// stay, one after the other; that is what is chosen unless they say otherwise.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { ChoiceField } from "./field";

type Side = "mine" | "theirs" | "both";

interface MergeFieldsProps<T> {
  mine: T;
  conflict: { theirs: T; asked: (keyof T & string)[] };
  /** Texts in which both versions can stay. */
  both?: Partial<T>;
  /** Name of a field for people. */
  label: (field: keyof T & string) => string;
  /** A field's value for people; the value itself if not given. */
  shown?: (field: keyof T & string, value: T[keyof T & string]) => string;
  choose: (chosen: Partial<T>) => void;
}

export function MergeFields<T extends object>(props: MergeFieldsProps<T>) {
  const t = useWords();
  const { mine, conflict } = props;
  const [chosen, set_chosen] = useState<Partial<Record<string, Side>>>({});
  const both = props.both ?? {};
  const side_of = (field: keyof T & string): Side => chosen[field] ?? (field in both ? "both" : "mine");
  const versions = { mine, theirs: conflict.theirs, both: both as T };
  const shown = (field: keyof T & string, of: T) =>
    (props.shown ? props.shown(field, of[field]) : String(of[field] ?? "")) || t("app.merge.nothing");
  const option = (side: Side, field: keyof T & string) => ({
    value: side,
    label: t(`app.merge.${side}`, { value: shown(field, versions[side]) }),
  });
  const take = () =>
    props.choose(
      Object.fromEntries(
        conflict.asked.map((field) => [field, versions[side_of(field)][field]]),
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
          value={side_of(field)}
          onChange={(side) => set_chosen({ ...chosen, [field]: side as Side })}
          options={[
            ...(field in both ? [option("both", field)] : []),
            option("mine", field),
            option("theirs", field),
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
