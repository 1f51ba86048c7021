// What was entered the period before, in quiet gray, so that a slip shows.
import type { Entry, Measure } from "../gen/types";
import { useWords } from "../kit/words";
import { has_denominator, say_value, value_of } from "./value";

export function said_entry(t: ReturnType<typeof useWords>, measure: Measure, entry: Entry): string {
  if (entry.state === "not_applicable") return t("measures.entry_state.not_applicable");
  if (entry.state === "no_data")
    return t("measures.no_data_because", { reason: t(`measures.reason.${entry.no_data_reason ?? "other"}`) });
  const value = say_value(measure, value_of(measure, entry.numerator, entry.denominator, entry.value));
  if (!has_denominator(measure)) return value;
  return t("measures.of_with_value", {
    numerator: entry.numerator ?? "–",
    denominator: entry.denominator ?? "–",
    value,
  });
}

export function Before(props: { measure: Measure; entry: Entry | null | undefined }) {
  const t = useWords();
  if (!props.entry) return <span className="muted small">{t("measures.nothing_before")}</span>;
  return <span className="muted number">{said_entry(t, props.measure, props.entry)}</span>;
}
