// The fields of a definition that can wait: where the numbers come from, who is left out, what others reach.
import type { ReactNode } from "react";
import { useWords } from "../kit/words";
import { AreaField, TextField } from "../ui/field";

export const MORE = [
  "planned_n",
  "who_collects",
  "exclusions",
  "exceptions",
  "due_day",
  "strata",
  "benchmark",
  "benchmark_source",
  "steward",
  "source_address",
  "licence_note",
  "short_name",
];
type More =
  | "planned_n"
  | "who_collects"
  | "exclusions"
  | "exceptions"
  | "due_day"
  | "strata"
  | "benchmark"
  | "benchmark_source"
  | "steward"
  | "source_address"
  | "licence_note"
  | "short_name";

interface Text {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

/** `open`: something in here needs a look. */
export function MoreFields(props: { text: (field: More) => Text; choices: ReactNode; open: boolean }) {
  const t = useWords();
  const { text } = props;
  return (
    <details open={props.open || undefined}>
      <summary>{t("measures.more_fields")}</summary>
      <div className="stack" style={{ paddingTop: 8 }}>
        {props.choices}
        <TextField {...text("planned_n")} numeric="numeric" />
        <TextField {...text("who_collects")} />
        <AreaField {...text("exclusions")} rows={2} hint={t("measures.hint.exclusions")} />
        <AreaField {...text("exceptions")} rows={2} hint={t("measures.hint.exceptions")} />
        <TextField {...text("due_day")} numeric="numeric" hint={t("measures.hint.due_day")} />
        <TextField {...text("strata")} hint={t("measures.hint.strata")} />
        <div className="grid2">
          <TextField {...text("benchmark")} numeric="decimal" />
          <TextField {...text("benchmark_source")} />
        </div>
        <TextField {...text("steward")} />
        <TextField {...text("source_address")} type="url" />
        <TextField {...text("licence_note")} />
        <TextField {...text("short_name")} />
      </div>
    </details>
  );
}
