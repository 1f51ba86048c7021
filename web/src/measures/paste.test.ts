import { expect, test } from "vitest";
import type { Measure } from "../gen/types";
import { is_table, spread } from "./paste";

const measure = (kind: Measure["kind"]) => ({ kind, multiplier: 100 }) as Measure;
const rows = [
  { key: "a", measure: measure("proportion") },
  { key: "b", measure: measure("count") },
  { key: "c", measure: measure("proportion") },
];
const start = { key: "a", field: "numerator" as const };

test("one number is no table, cells and lines are", () => {
  expect(is_table("12")).toBe(false);
  expect(is_table("12\n")).toBe(false);
  expect(is_table("12\t20")).toBe(true);
  expect(is_table("12\r\n13")).toBe(true);
});

test("a table goes down the measures and across their numbers", () => {
  const pasted = spread("12\t20\n3\n7\t1,200\n", rows, start);
  expect(pasted.problems).toEqual([]);
  expect(pasted.numbers).toBe(5);
  expect(pasted.changes).toEqual([
    { key: "a", patch: { numerator: "12", denominator: "20", state: "counted" } },
    { key: "b", patch: { numerator: "3", state: "counted" } },
    { key: "c", patch: { numerator: "7", denominator: "1,200", state: "counted" } },
  ]);
});

test("it begins where the cursor is", () => {
  const pasted = spread("20\r\n30", rows, { key: "a", field: "denominator" });
  expect(pasted.changes[0]).toEqual({ key: "a", patch: { denominator: "20", state: "counted" } });
  expect(pasted.problems).toEqual([{ line: 2, code: "no_room", found: "30" }]);
});

test("what is no number, or has no place, is named by line and the rest is taken", () => {
  const pasted = spread("12\tn/a\n\n7\t20\t9\n1\t2", rows, start);
  expect(pasted.problems).toEqual([
    { line: 1, code: "not_a_number", found: "n/a" },
    { line: 3, code: "no_room", found: "9" },
    { line: 4, code: "no_room", found: "1\t2" },
  ]);
  expect(pasted.numbers).toBe(3);
});

test("an empty cell leaves what was there", () => {
  expect(spread("\t20", rows, start).changes[0]?.patch).toEqual({ denominator: "20", state: "counted" });
});
