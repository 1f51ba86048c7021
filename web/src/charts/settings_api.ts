// How a chart is read, and every step that led there.
import type { Chart, ChartSettings, ChartSettingsInput, ChartSetupView, RebaseInput } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";
import { chart_at } from "./charts_api";

export type SetupValues = Required<ChartSettingsInput>;

const at = (chart: Chart) => chart_at(chart.practice_id, chart.measure.id);

export const useChoices = (chart: Chart, asked: boolean) =>
  useGet<ChartSetupView>(asked ? `${at(chart)}/settings` : undefined);

/** What was set, as a form sends it. */
export function input_of(settings: ChartSettings): SetupValues {
  return {
    type: settings.type ?? null,
    rule_set: settings.rule_set ?? null,
    two_sigma: settings.two_sigma,
    baseline: settings.baseline,
    baseline_last: settings.baseline_last ?? null,
    phases: settings.phases.map(({ from, baseline_last = null, reason }) => ({
      from,
      baseline_last,
      reason,
    })),
    excluded: settings.excluded.map(({ period, reason }) => ({ period, reason })),
    reason: null,
  };
}

/** In order of time, as the server keeps them; problems then name the same line. */
export const in_order = (values: SetupValues): SetupValues => ({
  ...values,
  phases: values.phases.toSorted((a, b) => a.from.localeCompare(b.from)),
  excluded: values.excluded.toSorted((a, b) => a.period.localeCompare(b.period)),
});

export async function save_setup(chart: Chart, values: SetupValues, version: number) {
  const body = { ...values, reason: values.reason?.trim() || null };
  const saved = await call<ChartSettings>("PUT", `${at(chart)}/settings`, { body, version });
  await refresh(at(chart));
  return saved;
}

export async function answer_rebase(chart: Chart, input: RebaseInput) {
  await call<ChartSettings>("PUT", `${at(chart)}/rebase`, { body: input, version: chart.settings.version });
  await refresh(at(chart));
}
