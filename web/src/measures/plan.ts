// From what a team wants to know to a plan for counting it: which kind of number, how many, how often. Pure rules.
import type { DataSource, MeasureKind, Period, Sampling } from "../gen/types";

export type Wish = "share" | "often" | "time" | "rare";
export type Place = "report" | "charts" | "as_it_happens" | "families";

export interface Question {
  wish: Wish;
  place: Place;
  /** About how many there are a month; undefined when nobody knows. */
  a_month?: number;
  /** How busy it is changes a lot from month to month. */
  varies: boolean;
}

export interface Plan {
  kind: MeasureKind;
  data_source: DataSource;
  sampling: Sampling;
  planned_n: number | null;
  period: Period;
  /** Why so: word keys below measures.plan.why. */
  why: string[];
}

/** Below so many a month each chart turns the result by ten points or more: a quarter says more. */
const TOO_FEW_A_MONTH = 10;
/** So many charts can be looked at in one sitting, about two minutes each. */
export const ONE_SITTING = 20;
/** From so many on, a sample of one sitting is drawn each month. */
const MANY_A_MONTH = 30;
/** Enough each week that a week's result means something. */
const EACH_WEEK = 10;
const ENOUGH_FOR_WEEKS = 4 * EACH_WEEK;

const SOURCES: Record<Place, DataSource> = {
  report: "ehr_report",
  charts: "chart_review",
  as_it_happens: "tally",
  families: "survey",
};

export function plan_for(question: Question): Plan {
  const data_source = SOURCES[question.place];
  if (question.wish === "rare")
    return {
      kind: "days_between",
      data_source: "tally",
      sampling: "all",
      planned_n: null,
      period: "day",
      why: ["rare"],
    };
  if (question.wish === "often") {
    const kind = question.varies ? "rate" : "count";
    return { kind, data_source, sampling: "all", planned_n: null, period: "month", why: [kind] };
  }
  if (question.wish === "time")
    return {
      kind: "continuous",
      data_source: question.place === "report" ? "ehr_report" : "tally",
      sampling: question.place === "report" ? "all" : "consecutive",
      planned_n: question.place === "report" ? null : EACH_WEEK,
      period: "week",
      why: [question.place === "report" ? "report" : "ten_a_week", "median"],
    };
  return share(question, data_source);
}

function share(question: Question, data_source: DataSource): Plan {
  const { a_month, place } = question;
  const base = { kind: "proportion" as const, data_source };
  const few = a_month !== undefined && a_month < TOO_FEW_A_MONTH;
  if (few) return { ...base, sampling: "all", planned_n: null, period: "quarter", why: ["few"] };
  if (place === "report")
    return { ...base, sampling: "all", planned_n: null, period: "month", why: ["report"] };
  const weeks = place === "as_it_happens" && a_month !== undefined && a_month >= ENOUGH_FOR_WEEKS;
  if (weeks)
    return {
      ...base,
      sampling: "consecutive",
      planned_n: EACH_WEEK,
      period: "week",
      why: ["ten_a_week", "weeks"],
    };
  if (a_month !== undefined && a_month < MANY_A_MONTH)
    return { ...base, sampling: "all", planned_n: a_month, period: "month", why: ["everyone"] };
  const sampling = place === "charts" ? "random" : "consecutive";
  return { ...base, sampling, planned_n: ONE_SITTING, period: "month", why: [`twenty_${sampling}`] };
}
