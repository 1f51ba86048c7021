// How a chart is read, in words: points by their names, choices by theirs.
import type { Chart, ChartChange, ChartSettingsInput } from "../gen/types";
import { say_short_day } from "../kit/dates";
import type { Words } from "../kit/words";

/** The point's name on the chart, or the day where there is no such point. */
export function label_of(chart: Chart, day: string | null | undefined): string {
  if (!day) return "";
  return chart.points.find((point) => point.period === day)?.label ?? say_short_day(day);
}

export const type_words = (t: Words, type: string | null | undefined) =>
  type ? t(`charts.type.${type}`) : t("charts.change.advised");
export const rules_words = (t: Words, rules: string | null | undefined) =>
  rules ? t(`charts.rules.${rules}`) : t("charts.change.program");

function baseline_words(t: Words, chart: Chart, to: string) {
  const by_rule = to === "program_start" || to === "none";
  return by_rule
    ? t(`charts.change.baseline_${to}`)
    : t("charts.change.baseline_until", { to: label_of(chart, to) });
}

export function change_words(t: Words, chart: Chart, change: ChartChange): string {
  const { part, to } = change;
  if (part === "type") return t("charts.change.type", { to: type_words(t, to) });
  if (part === "rule_set") return t("charts.change.rule_set", { to: rules_words(t, to) });
  if (part === "baseline") return baseline_words(t, chart, to ?? "none");
  if (part === "two_sigma") return t(`charts.change.two_sigma_${to}`);
  return t(`charts.change.${part}`, { label: label_of(chart, change.period), reason: change.reason ?? "" });
}

/** All of it, a line each: to see two versions side by side. */
export function settings_words(t: Words, chart: Chart, settings: ChartSettingsInput): string[] {
  const baseline = settings.baseline === "until" ? settings.baseline_last : settings.baseline;
  return [
    t("charts.change.type", { to: type_words(t, settings.type) }),
    t("charts.change.rule_set", { to: rules_words(t, settings.rule_set) }),
    baseline_words(t, chart, baseline ?? "program_start"),
    t(`charts.change.two_sigma_${settings.two_sigma ? "yes" : "no"}`),
    ...(settings.phases ?? []).map((phase) =>
      t("charts.change.phase_added", { label: label_of(chart, phase.from), reason: phase.reason }),
    ),
    ...(settings.excluded ?? []).map((one) =>
      t("charts.change.exclusion_added", { label: label_of(chart, one.period), reason: one.reason }),
    ),
  ];
}
