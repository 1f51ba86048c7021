// Cells copied from a spreadsheet, laid over the fields of the month page: down the measures, across the numbers.
import type { Measure } from "../gen/types";
import { read_number } from "../kit/dates";
import { type CellFields, counted_fields } from "./cell";

type Counted = "numerator" | "denominator" | "value";

/** Where pasting may put numbers, from top to bottom. */
export interface PasteRow {
  key: string;
  measure: Measure;
}
export interface PasteChange {
  key: string;
  patch: Partial<CellFields>;
}
export interface PasteProblem {
  /** Of what was copied, from 1. */
  line: number;
  code: "not_a_number" | "no_room";
  found: string;
}
export interface Pasted {
  changes: PasteChange[];
  problems: PasteProblem[];
  numbers: number;
}

/** A single number is pasted as any text is; a table is laid over the fields. */
export const is_table = (text: string) => /[\t\n]/.test(text.replace(/[\r\n]+$/, ""));

const SHOWN = 40;

export function spread(text: string, rows: PasteRow[], at: { key: string; field: Counted }): Pasted {
  const pasted: Pasted = { changes: [], problems: [], numbers: 0 };
  const first = rows.findIndex((row) => row.key === at.key);
  const begin = rows[first] ? Math.max(0, counted_fields(rows[first].measure).indexOf(at.field)) : 0;
  const lines = text.replace(/[\r\n]+$/, "").split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = rows[first + index];
    if (row) lay(line, index + 1, row, begin, pasted);
    else pasted.problems.push({ line: index + 1, code: "no_room", found: line.slice(0, SHOWN) });
  }
  return pasted;
}

/** One line over the fields of one measure. */
function lay(line: string, number: number, row: PasteRow, begin: number, pasted: Pasted) {
  const fields = counted_fields(row.measure).slice(begin);
  const patch: Partial<CellFields> = {};
  for (const [column, typed] of line.split("\t").entries()) {
    const cell = typed.trim();
    const field = fields[column];
    if (cell === "") continue;
    if (field && typeof read_number(cell) === "number") {
      patch[field] = cell;
      ++pasted.numbers;
    } else {
      pasted.problems.push({
        line: number,
        code: field ? "not_a_number" : "no_room",
        found: cell.slice(0, SHOWN),
      });
    }
  }
  if (Object.keys(patch).length > 0)
    pasted.changes.push({ key: row.key, patch: { ...patch, state: "counted" } });
}
