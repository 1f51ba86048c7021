import { expect, test } from "vitest";
import type { Review } from "../gen/types";
import { all_answered, answers_of, any_answer, input_of_chart, same_sums, sums_of } from "./review";

test("a chart begins without answers, and only answers are sent", () => {
  const empty = answers_of(["a", "b"]);
  expect(empty).toEqual({ a: "", b: "" });
  expect(any_answer(empty)).toBe(false);
  const half = { ...empty, b: "no" as const };
  expect(any_answer(half)).toBe(true);
  expect(all_answered(half)).toBe(false);
  expect(input_of_chart(half)).toEqual({ answers: [{ measure_id: "b", answer: "no" }] });
});

test("sums count yes, no and not applicable apart; an open question counts nowhere", () => {
  const charts = [
    { a: "yes" as const, b: "no" as const },
    { a: "yes" as const, b: "" as const },
    { a: "not_applicable" as const, b: "no" as const },
  ];
  expect(sums_of(["a", "b"], charts)).toEqual([
    { measure_id: "a", yes: 2, no: 0, not_applicable: 1 },
    { measure_id: "b", yes: 0, no: 2, not_applicable: 0 },
  ]);
});

test("the page knows when the server counts something else", () => {
  const review = { sums: [{ measure_id: "a", yes: 2, no: 0, not_applicable: 1, filled: false }] } as Review;
  expect(same_sums([{ measure_id: "a", yes: 2, no: 0, not_applicable: 1 }], review)).toBe(true);
  expect(same_sums([{ measure_id: "a", yes: 1, no: 0, not_applicable: 1 }], review)).toBe(false);
});
