import { expect, test } from "vitest";
import type { CycleLine } from "../gen/types";
import { conditions_of, reach_of } from "./conditions";
import { bar_width } from "./ramp";
import { ALL, found } from "./search";

test("a bar grows with the size, and no test is invisible", () => {
  expect(bar_width(25, 25)).toBe(100);
  expect(bar_width(1, 31)).toBe(20);
  expect(bar_width(null, 25)).toBe(6);
  expect(bar_width(0, 0)).toBe(6);
});

test("a test is found by any of its words, by where it stands, by its year and by who took part", () => {
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
    people: ["tom"],
  } as never;
  const all = ALL;
  expect(found(line, all)).toBe(true);
  expect(found(line, { ...all, words: "monday TOM" })).toBe(true);
  expect(found(line, { ...all, words: "monday rosa" })).toBe(false);
  expect(found(line, { ...all, state: "kept" })).toBe(false);
  expect(found(line, { ...all, year: "2026" })).toBe(true);
  expect(found(line, { ...all, year: "2025" })).toBe(false);
  expect(found(line, { ...all, person: "tom" })).toBe(true);
  expect(found(line, { ...all, person: "rosa" })).toBe(false);
});

const tried = (size: number | null, who: string, place: string) =>
  ({ size, who, place, duration: "One day" }) as CycleLine;

test("after another test only what is new is said of the conditions", () => {
  const [first, second] = [tried(5, "Rosa", "East"), tried(8, "rosa ", "West")];
  expect(conditions_of(first)).toEqual(["size", "who", "place", "duration"]);
  expect(conditions_of(second, first)).toEqual(["size", "place"]);
  expect(conditions_of(first, first)).toEqual([]);
});

test("a ramp says how wide it became, in how many places and by how many", () => {
  expect(reach_of([tried(5, "Rosa", "East"), tried(null, "Tom", "east"), tried(20, "Tom", "")])).toEqual({
    least: 5,
    most: 20,
    places: 1,
    who: 2,
  });
});
