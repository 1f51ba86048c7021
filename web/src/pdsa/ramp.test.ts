import { expect, test } from "vitest";
import { bar_width } from "./ramp";
import { found } from "./search";

test("a bar grows with the size, and no test is invisible", () => {
  expect(bar_width(25, 25)).toBe(100);
  expect(bar_width(1, 31)).toBe(20);
  expect(bar_width(null, 25)).toBe(6);
  expect(bar_width(0, 0)).toBe(6);
});

test("a test is found by any of its words, by where it stands and by its year", () => {
  const line = {
    title: "Form on the tablet",
    question: "Does it hold on a full Monday?",
    saw: "The line reached the door.",
    learned: "",
    why: "",
    who: "Tom",
    place: "",
    state: "changed",
    ramp_id: "a",
    test_day: "2026-01-12",
    made_at: "2025-12-30T10:00:00Z",
  } as never;
  const all = { words: "", state: "", ramp: "", year: "" };
  expect(found(line, all)).toBe(true);
  expect(found(line, { ...all, words: "monday TOM" })).toBe(true);
  expect(found(line, { ...all, words: "monday rosa" })).toBe(false);
  expect(found(line, { ...all, state: "kept" })).toBe(false);
  expect(found(line, { ...all, year: "2026" })).toBe(true);
  expect(found(line, { ...all, year: "2025" })).toBe(false);
});
