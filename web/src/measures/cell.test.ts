// A number to enter: what counts as filled, and what is sent.
import { expect, test } from "vitest";
import demo_measures from "../../../demo/half_way/measures.json";
import type { Measure } from "../gen/types";
import { Problem } from "../kit/api";
import { fields_of, fill_of, input_of } from "./cell";
import { value_of } from "./value";

const measures = demo_measures as unknown as Measure[];
const share = measures.find((one) => one.kind === "proportion") as Measure;
const days = measures.find((one) => one.unit === "days") as Measure;
const empty = fields_of(null);

test("a share needs both numbers", () => {
  expect(fill_of(share, empty)).toBe("empty");
  expect(fill_of(share, { ...empty, numerator: "14" })).toBe("half");
  expect(fill_of(share, { ...empty, numerator: "14", denominator: "20" })).toBe("full");
});

test("zero is counted, nobody eligible and no data are answers too", () => {
  expect(fill_of(share, { ...empty, numerator: "0", denominator: "20" })).toBe("full");
  expect(fill_of(share, { ...empty, state: "not_applicable" })).toBe("full");
  expect(fill_of(share, { ...empty, state: "no_data", no_data_reason: "staff_away" })).toBe("full");
});

test("no data travels without numbers, with its reason and words", () => {
  const fields = {
    ...empty,
    state: "no_data" as const,
    numerator: "14",
    no_data_reason: "other",
    no_data_words: " flood ",
  };
  expect(input_of(share, fields)).toEqual({
    state: "no_data",
    numerator: null,
    denominator: null,
    value: null,
    no_data_reason: "other",
    no_data_words: "flood",
    note: null,
  });
});

test("what is not a number is a problem of its field", () => {
  const thrown = (() => {
    try {
      return input_of(share, { ...empty, numerator: "many", denominator: "20" });
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(Problem);
  expect((thrown as Problem).fields).toEqual([{ pointer: "/numerator", code: "not_a_number", message: "" }]);
});

test("a value is sent as value, with how many it comes from", () => {
  expect(input_of(days, { ...empty, value: "6.2", denominator: "10" })).toMatchObject({
    value: 6.2,
    denominator: 10,
    numerator: null,
  });
});

test("nothing out of nothing has no value", () => {
  expect(value_of(share, 0, 0, null)).toBeNull();
  expect(value_of(share, 15, 20, null)).toBe(75);
});
