// One number to enter, as it is typed: text until it is sent, so that nothing typed is lost.
import type { Cell, Entry, EntryInput, EntryState, Measure, NoDataReason } from "../gen/types";
import { read_number } from "../kit/dates";
import { check_fields } from "../kit/form";
import { has_denominator, has_value } from "./value";

export interface CellFields {
  state: EntryState;
  numerator: string;
  denominator: string;
  value: string;
  no_data_reason: string;
  no_data_words: string;
  note: string;
}

export const NO_DATA_REASONS: string[] = [
  "record_system",
  "staff_away",
  "no_time",
  "not_started",
  "no_patients_sampled",
  "lost",
  "other",
];

const text = (value: number | null | undefined) =>
  value == null || value === undefined ? "" : String(value);

export function fields_of(entry: Entry | null | undefined): CellFields {
  return {
    state: entry?.state ?? "counted",
    numerator: text(entry?.numerator),
    denominator: text(entry?.denominator),
    value: text(entry?.value),
    no_data_reason: entry?.no_data_reason ?? "",
    no_data_words: entry?.no_data_words ?? "",
    note: entry?.note ?? "",
  };
}

/** Fields of a counted number that must be there, in the order they are typed. */
export function counted_fields(measure: Measure): ("numerator" | "denominator" | "value")[] {
  if (has_value(measure)) return ["value"];
  return has_denominator(measure) ? ["numerator", "denominator"] : ["numerator"];
}

export type Fill = "empty" | "half" | "full";

export function fill_of(measure: Measure, fields: CellFields): Fill {
  if (fields.state === "not_applicable") return "full";
  if (fields.state === "no_data") return fields.no_data_reason ? "full" : "half";
  const typed = counted_fields(measure).filter((field) => fields[field].trim() !== "");
  if (typed.length === counted_fields(measure).length) return "full";
  return typed.length > 0 || fields.note.trim() !== "" ? "half" : "empty";
}

/** What is sent; throws the field problems of what is not a number. */
export function input_of(measure: Measure, fields: CellFields): EntryInput {
  const counted = fields.state === "counted";
  const number = (field: "numerator" | "denominator" | "value", used: boolean) =>
    counted && used ? read_number(fields[field]) : null;
  const numbers = {
    numerator: number("numerator", !has_value(measure)),
    denominator: number("denominator", has_denominator(measure) || measure.kind === "continuous"),
    value: number("value", has_value(measure)),
  };
  check_fields({
    numerator: numbers.numerator === undefined && "not_a_number",
    denominator: numbers.denominator === undefined && "not_a_number",
    value: numbers.value === undefined && "not_a_number",
  });
  const no_data = fields.state === "no_data";
  return {
    state: fields.state,
    numerator: numbers.numerator ?? null,
    denominator: numbers.denominator ?? null,
    value: numbers.value ?? null,
    no_data_reason: no_data ? ((fields.no_data_reason || null) as NoDataReason | null) : null,
    no_data_words: no_data ? fields.no_data_words.trim() || null : null,
    note: fields.note.trim() || null,
  };
}

export const cell_key = (measure: string, cell: Cell) => `${measure}/${cell.period}`;
/** Id of a field on the page, so that summaries can lead to it. */
export const field_id = (key: string, field: string) => `cell_${key.replace(/\W/g, "_")}_${field}`;
