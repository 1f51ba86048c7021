// Measures, reporting periods and their sheets.
import type {
  Entry,
  EntryInput,
  ImportReport,
  Measure,
  MeasureInput,
  MeasureList,
  MeasureSettings,
  MeasureSettingsInput,
  MeasureView,
  PeriodList,
  PracticeGlance,
  Review,
  ReviewChart,
  ReviewChartInput,
  Revisions,
  Sheet,
  Standing,
} from "../gen/types";
import { call } from "../kit/api";
import { put_answer, refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}`;
const sheet_at = (practice: string, period: string) => `${at(practice)}/periods/${period}`;
const entry_at = (practice: string, measure: string, day: string) =>
  `${at(practice)}/entries/${measure}/${day}`;

export const useGlance = (practice: string) => useGet<PracticeGlance>(`${at(practice)}/overview`);
export const useMeasures = (practice: string) => useGet<MeasureList>(`${at(practice)}/measures`);
export const useMeasure = (practice: string, measure: string) =>
  useGet<MeasureView>(`${at(practice)}/measures/${measure}`);
export const usePeriods = (practice: string) => useGet<PeriodList>(`${at(practice)}/periods`);
export const useSheet = (practice: string, period: string) => useGet<Sheet>(sheet_at(practice, period));
export const useRevisions = (practice: string, measure: string, day: string) =>
  useGet<Revisions>(`${entry_at(practice, measure, day)}/revisions`);

export const save_entry = (
  practice: string,
  measure: string,
  day: string,
  body: EntryInput,
  version: number,
) => call<Entry>("PUT", entry_at(practice, measure, day), { body, version });
export const clear_entry = (practice: string, measure: string, day: string, version: number) =>
  call<void>("DELETE", entry_at(practice, measure, day), { version });

/** The sheet as it stands now: its numbers are as they were, but sent. */
const sent_now = (sheet: Sheet, standing: Standing): Sheet => ({
  ...sheet,
  ...standing,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, entry: cell.entry && { ...cell.entry, sent: true } })),
  })),
});

/** Sends the period, or opens it again; everything that shows its state is asked for anew. */
export async function submit(practice: string, sheet: Sheet, action: "send" | "reopen") {
  const path = `${sheet_at(practice, sheet.period)}/submission`;
  const version = sheet.submission.version;
  if (action === "send") {
    const standing = await call<Standing>("PUT", path, { body: {}, version });
    put_answer(sheet_at(practice, sheet.period), sent_now(sheet, standing));
    void refresh(sheet_at(practice, sheet.period));
  } else {
    put_answer(sheet_at(practice, sheet.period), await call<Sheet>("DELETE", path, { version }));
  }
  void refresh(`${at(practice)}/periods`);
  void refresh(`${at(practice)}/charts`);
  void refresh(`${at(practice)}/measures`);
  void refresh("/api/me/today");
  void refresh("/api/programs");
}

export async function save_measure(practice: string, old: Measure | undefined, input: MeasureInput) {
  if (old)
    await call<Measure>("PUT", `${at(practice)}/measures/${old.id}`, { body: input, version: old.version });
  else await call<Measure>("POST", `${at(practice)}/measures`, { body: input });
  await refresh(at(practice));
}

export async function save_measure_settings(
  practice: string,
  measure: string,
  input: MeasureSettingsInput,
  version: number,
) {
  await call<MeasureSettings>("PUT", `${at(practice)}/measures/${measure}/settings`, {
    body: input,
    version,
  });
  await refresh(at(practice));
}

export interface ImportAsk {
  csv: string;
  apply: boolean;
  only_good: boolean;
}

export async function import_entries(practice: string, measure: string, ask: ImportAsk) {
  const report = await call<ImportReport>("POST", `${at(practice)}/measures/${measure}/imports`, {
    body: ask,
  });
  if (report.applied) await refresh(at(practice));
  return report;
}

export async function save_program_measure(program: string, old: Measure | undefined, input: MeasureInput) {
  const list = `/api/programs/${program}/measures`;
  if (old) await call<Measure>("PUT", `${list}/${old.id}/definition`, { body: input, version: old.version });
  else await call<Measure>("POST", list, { body: input });
  await refresh(`/api/programs/${program}`);
}

/** A file of several practices; the measure is a column of it, or the same for all lines. */
export async function import_many(ask: ImportAsk & { measure_id: string | null }) {
  const report = await call<ImportReport>("POST", "/api/me/imports", { body: ask });
  if (report.applied) await refresh("/api/");
  return report;
}

export const review_at = (practice: string, period: string) => `${sheet_at(practice, period)}/review`;
const chart_at = (practice: string, period: string, chart: string) =>
  `${review_at(practice, period)}/charts/${chart}`;

export const useReview = (practice: string, period: string) => useGet<Review>(review_at(practice, period));
export const fetch_review = (practice: string, period: string) =>
  call<Review>("GET", review_at(practice, period));
export const save_chart = (
  practice: string,
  period: string,
  chart: string,
  body: ReviewChartInput,
  version: number,
) => call<ReviewChart>("PUT", chart_at(practice, period, chart), { body, version });
export const drop_chart = (practice: string, period: string, chart: string, version: number) =>
  call<void>("DELETE", chart_at(practice, period, chart), { version });

/** Makes the sums of the charts the period's numbers. */
export async function fill_from_review(practice: string, review: Review) {
  const path = review_at(practice, review.period);
  const filled = await call<Review>("PUT", `${path}/sums`, { body: {}, version: review.version });
  put_answer(path, filled);
  await refresh(sheet_at(practice, review.period));
  void refresh(`${at(practice)}/measures`);
  void refresh("/api/me/today");
}
