// A point in words: period, value, of how many, and what is special about it.
import type { ChartPoint, Measure } from "../gen/types";
import type { Words } from "../kit/words";
import { has_denominator, say_value } from "../measures/value";

export function value_words(t: Words, measure: Measure, point: ChartPoint): string {
  if (point.state === "missing") return t("charts.missing");
  if (point.state !== "counted") return t(`measures.entry_state.${point.state}`);
  const value = say_value(measure, point.value);
  if (!has_denominator(measure)) return value;
  return t("measures.value_of", {
    value,
    numerator: point.numerator ?? "–",
    denominator: point.denominator ?? "–",
  });
}

export function point_marks(t: Words, point: ChartPoint): string[] {
  const marks: string[] = [];
  if (point.signal) marks.push(t("charts.in_signal"));
  if (point.excluded) marks.push(t("charts.excluded_because", { reason: point.excluded }));
  if (!point.sent && point.state === "counted") marks.push(t("charts.not_sent"));
  return marks;
}

export function point_words(t: Words, measure: Measure, point: ChartPoint): string {
  const line = `${point.label}: ${value_words(t, measure, point)}`;
  return [line, ...point_marks(t, point), point.note ?? ""].filter(Boolean).join(" · ");
}
