import { expect, test } from "vitest";
import type { DoFields, PlanFields } from "../gen/types";
import { digits, fields_of, texts_of } from "./step_fields";

const plan: PlanFields = {
  question: "Does a yellow dot help?",
  prediction: "",
  who: "Ines",
  place: "",
  size: 9,
  duration: "",
  tasks: "",
  test_day: "2026-10-06",
  look_at: "",
  measure_id: null,
  ready: true,
};

test("what the server holds comes back as it was", () => {
  const seen: DoFields = { saw: "Eight did.", count: 0, out_of: null, went: "partly", people: ["a", "b"] };
  expect(fields_of.plan(texts_of.plan(plan))).toEqual(plan);
  expect(fields_of.do(texts_of.do(seen))).toEqual(seen);
  expect(texts_of.do(seen).count).toBe("0");
  expect(fields_of.study({ compared: "", learned: "x" })).toEqual({ compared: null, learned: "x" });
});

test("an empty number is none, and letters do not get into it", () => {
  expect(fields_of.do({ saw: "", count: "", out_of: "", went: "", people: "" })).toEqual({
    saw: "",
    count: null,
    out_of: null,
    went: null,
    people: [],
  });
  expect(digits("about 12")).toBe("12");
});
