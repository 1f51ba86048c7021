// What is shown of a coach's practices.
import { expect, test } from "vitest";
import type { CaseLine } from "../gen/types";
import { EVERYTHING, is_asked, read_asked, spelled } from "./caseload_find";

const line = (more: Partial<CaseLine> = {}) =>
  ({
    practice_name: "Peña Clinic",
    program_id: "g",
    reasons: [],
    own_promises: 0,
    next_contact: "2026-10-20T16:00:00.000Z",
    waits_for: null,
    help_requests: 0,
    ...more,
  }) as CaseLine;

test("a practice is found without its accents", () => {
  expect(is_asked(line(), { ...EVERYTHING, words: "pena" })).toBe(true);
  expect(is_asked(line(), { ...EVERYTHING, words: "oak" })).toBe(false);
});

test("each choice shows those it names", () => {
  expect(is_asked(line(), { ...EVERYTHING, show: "calls" })).toBe(false);
  expect(
    is_asked(line({ reasons: [{ reason: "call_soon", points: 25 }] }), { ...EVERYTHING, show: "calls" }),
  ).toBe(true);
  expect(is_asked(line({ next_contact: null }), { ...EVERYTHING, show: "no_date" })).toBe(true);
  expect(is_asked(line(), { ...EVERYTHING, program: "h" })).toBe(false);
});

test("a saved view comes back as it was, and one of another time shows everything", () => {
  const asked = { words: "peña & co", show: "numbers", program: "g" };
  expect(read_asked(spelled(asked))).toEqual(asked);
  expect(read_asked("show=worst")).toEqual(EVERYTHING);
});
