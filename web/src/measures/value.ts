// A measure's value from what was counted, and how it is written.
import type { Measure, MeasureName } from "../gen/types";
import { say_number, say_percent } from "../kit/dates";

/** A number that may not be there. */
export type Maybe = number | null | undefined;

export const has_denominator = (measure: Measure) => measure.kind === "proportion" || measure.kind === "rate";
export const has_value = (measure: Measure) =>
  measure.kind === "continuous" || measure.kind === "days_between";

export function value_of(
  measure: Measure,
  numerator: Maybe,
  denominator: Maybe,
  value: Maybe,
): number | null {
  if (has_value(measure)) return value ?? null;
  if (numerator == null) return null;
  if (measure.kind === "count") return numerator;
  return denominator ? (numerator / denominator) * measure.multiplier : null;
}

/** "55%", "4.2 days", "12". */
export function say_value(measure: MeasureName, value: Maybe): string {
  if (value == null) return "–";
  const percent = measure.kind === "proportion" && measure.multiplier === 100;
  if (percent) return say_percent(value);
  return measure.unit && measure.kind !== "count"
    ? `${say_number(value)} ${measure.unit}`
    : say_number(value);
}
