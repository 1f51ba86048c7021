// Charts, their notes, and "we looked at this together".
import type { Annotation, Chart, Look, MeasureSettingsInput, ProgramCharts, Reply } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";
import { save_measure_settings } from "../measures/measures_api";

export const chart_at = (practice: string, measure: string) => `/api/practices/${practice}/charts/${measure}`;

/** `pinned`: what a link holds still; empty for the chart as it is now. */
export const useChart = (practice: string, measure: string, pinned: string) =>
  useGet<Chart>(chart_at(practice, measure) + (pinned && `?${pinned}`));
export const PANELS = 12;
/** A page of practices whose shown name holds `find`. */
export const useProgramChart = (program: string, measure: string, from: number, find: string) =>
  useGet<ProgramCharts>(
    `/api/programs/${program}/charts/${measure}?${new URLSearchParams({ width: "280", from: String(from), size: String(PANELS), find })}`,
  );

export async function save_goal(chart: Chart, goal: MeasureSettingsInput, version: number) {
  await save_measure_settings(chart.practice_id, chart.measure.id, goal, version);
}

export async function save_note(chart: Chart, old: Annotation | undefined, period: string, words: string) {
  const path = `${chart_at(chart.practice_id, chart.measure.id)}/annotations`;
  if (old) await call("PUT", `${path}/${old.id}`, { body: { period, words }, version: old.version });
  else await call<Annotation>("POST", path, { body: { id: new_id(), period, words } });
  await refresh(chart_at(chart.practice_id, chart.measure.id));
}

export async function remove_note(chart: Chart, note: Annotation) {
  const path = chart_at(chart.practice_id, chart.measure.id);
  await call("DELETE", `${path}/annotations/${note.id}`, { version: note.version });
  await refresh(path);
}

export async function answer_note(chart: Chart, note: Annotation, words: string) {
  const path = chart_at(chart.practice_id, chart.measure.id);
  await call<Reply>("POST", `${path}/annotations/${note.id}/replies`, {
    body: { id: new_id(), words, audience: null },
  });
  await refresh(path);
}

export async function remove_answer(chart: Chart, note: Annotation, reply: Reply) {
  const path = chart_at(chart.practice_id, chart.measure.id);
  await call("DELETE", `${path}/annotations/${note.id}/replies/${reply.id}`, { version: reply.version });
  await refresh(path);
}

export async function note_look(chart: Chart, looked_on: string, people: string[], words: string | null) {
  const path = chart_at(chart.practice_id, chart.measure.id);
  await call<Look>("POST", `${path}/looks`, { body: { id: new_id(), looked_on, people, words } });
  await refresh(path);
}
