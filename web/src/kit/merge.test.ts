// Two people at the same thing.
import { expect, test } from "vitest";
import { merge, same } from "./merge";

const base = { met: "14", of: "20", note: "" };

test("what only one changed is taken without asking", () => {
  expect(merge(base, { ...base, note: "two charts missing" }, { ...base, met: "15" })).toEqual({
    value: { met: "15", of: "20", note: "two charts missing" },
    asked: [],
  });
});

test("what both changed is asked, and mine stands until the choice", () => {
  expect(merge(base, { ...base, met: "16" }, { ...base, met: "15" })).toEqual({
    value: { ...base, met: "16" },
    asked: ["met"],
  });
});

test("the same change on both sides is no conflict", () => {
  expect(merge(base, { ...base, met: "15" }, { ...base, met: "15" }).asked).toEqual([]);
});

test("things are the same when every field is", () => {
  expect(same(base, { ...base })).toBe(true);
  expect(same(base, { ...base, of: "21" })).toBe(false);
});
