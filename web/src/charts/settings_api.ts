// How a chart is read, and every step that led there.
import type { Chart, ChartSettings, ChartSettingsInput, ChartSetupView, RebaseInput } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";
import { chart_at } from "./charts_api";

const at = (chart: Chart) => chart_at(chart.practice_id, chart.measure.id);

export const useSetup = (chart: Chart) => useGet<ChartSetupView>(`${at(chart)}/settings`);

/** What was set, as a form sends it. */
export function input_of(settings: ChartSettings): ChartSettingsInput {
  const { version: _version, phases, ...same } = settings;
  return {
    ...same,
    phases: phases.map(({ from, baseline_last, reason }) => ({ from, baseline_last, reason })),
    reason: null,
  };
}

export async function save_setup(chart: Chart, input: ChartSettingsInput, version: number) {
  const saved = await call<ChartSettings>("PUT", `${at(chart)}/settings`, { body: input, version });
  await refresh(at(chart));
  return saved;
}

export async function answer_rebase(chart: Chart, input: RebaseInput, version: number) {
  await call<ChartSettings>("PUT", `${at(chart)}/rebase`, { body: input, version });
  await refresh(at(chart));
}
