// What the form of a measure begins with, before a template, the helper or a person says more.
import type { Measure } from "../gen/types";

export type Definition = Omit<Measure, "id" | "practice_id" | "version">;

export const START: Definition = {
  name: "",
  short_name: "",
  type: "process",
  kind: "proportion",
  purpose: "",
  numerator: "",
  denominator: "",
  exclusions: "",
  exceptions: "",
  unit: "%",
  multiplier: 100,
  direction: "higher",
  goal: null,
  benchmark: null,
  benchmark_source: "",
  data_source: "chart_review",
  sampling: "consecutive",
  planned_n: null,
  period: "month",
  who_collects: "",
  due_day: null,
  strata: "",
  steward: "",
  source_address: "",
  licence_note: "",
  retired_on: null,
};
