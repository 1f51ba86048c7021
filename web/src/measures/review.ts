// The chart review sheet as it is being answered: rules without a page.
import type { Review, ReviewAnswer, ReviewChart, ReviewChartInput, ReviewSum, Sheet } from "../gen/types";

export const ANSWERS: ReviewAnswer[] = ["yes", "no", "not_applicable"];
/** What a chart says of each measure; "" or nothing: not looked at yet. */
export type Answers = { [measure: string]: ReviewAnswer | "" };

export const is_counted_from_charts = (sheet: Sheet) =>
  sheet.rows.some((row) => row.measure.kind === "proportion" && row.measure.data_source === "chart_review");

export function answers_of(measures: string[], chart?: ReviewChart): Answers {
  const said = new Map(chart?.answers.map((mark) => [mark.measure_id, mark.answer]));
  return Object.fromEntries(measures.map((id) => [id, said.get(id) ?? ""]));
}

export const input_of_chart = (answers: Answers): ReviewChartInput => ({
  answers: Object.entries(answers).flatMap(([measure_id, answer]) =>
    answer ? [{ measure_id, answer }] : [],
  ),
});

export const any_answer = (answers: Answers) => Object.values(answers).some((answer) => answer !== "");
export const all_answered = (answers: Answers) => Object.values(answers).every((answer) => answer !== "");

/** The same sums as the server's, from what is on this page. */
export function sums_of(measures: string[], charts: Answers[]): Omit<ReviewSum, "filled">[] {
  const count = (id: string, answer: ReviewAnswer) => charts.filter((chart) => chart[id] === answer).length;
  return measures.map((id) => ({
    measure_id: id,
    yes: count(id, "yes"),
    no: count(id, "no"),
    not_applicable: count(id, "not_applicable"),
  }));
}

/** Whether the server counts what this page shows. */
export const same_sums = (mine: Omit<ReviewSum, "filled">[], theirs: Review) =>
  mine.every((sum) =>
    theirs.sums.some(
      (other) =>
        other.measure_id === sum.measure_id &&
        other.yes === sum.yes &&
        other.no === sum.no &&
        other.not_applicable === sum.not_applicable,
    ),
  );
