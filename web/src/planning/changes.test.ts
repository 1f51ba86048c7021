import { expect, test } from "vitest";
import { changes_of } from "./changes";

const body = (value: object) => JSON.stringify(value);

test("a change names the fields that differ, with what was there before", () => {
  const before = body({ what: "forms", by_day: null });
  const after = body({ what: "screens", by_day: "2026-12-01" });
  expect(changes_of(after, before)).toEqual([
    {
      how: "changed",
      name: undefined,
      fields: [
        { field: "what", before: "forms", after: "screens" },
        { field: "by_day", before: null, after: "2026-12-01" },
      ],
    },
  ]);
});

test("a line put in at the top changes no other line, and one taken out keeps what it said", () => {
  const tablet = { id: "a", words: "The tablet is not charged", likely: "often", plan: "A second one" };
  const nurse = { id: "b", words: "The nurse is ill", likely: "maybe", plan: "" };
  const before = body({ risks: [tablet] });
  expect(changes_of(body({ risks: [nurse, tablet] }), before)).toEqual([
    {
      how: "added",
      name: "The nurse is ill",
      fields: [{ field: "likely", before: undefined, after: "maybe" }],
    },
  ]);
  expect(changes_of(body({ risks: [] }), before)).toEqual([
    {
      how: "gone",
      name: "The tablet is not charged",
      fields: [
        { field: "likely", before: "often", after: undefined },
        { field: "plan", before: "A second one", after: undefined },
      ],
    },
  ]);
});

test("lines in another order are told as such, and a step of a map is known by its place inside", () => {
  const step = (id: string, minutes: number) => ({ id, words: `Step ${id}`, minutes });
  const map = (...steps: object[]) => body({ maps: [{ id: "m", title: "Visit", steps }] });
  expect(changes_of(map(step("2", 1), step("1", 1)), map(step("1", 1), step("2", 1)))).toEqual([
    { how: "order", fields: [] },
  ]);
  expect(changes_of(map(step("1", 5)), map(step("1", 2)))).toEqual([
    { how: "changed", name: "Step 1", fields: [{ field: "minutes", before: 2, after: 5 }] },
  ]);
});

test("the first version is all new, and what nobody filled in is not told", () => {
  const people = [{ member_id: null, name: "Tom", leads: "" }];
  expect(changes_of(body({ people, physicians: [] }), undefined)).toEqual([
    { how: "added", name: "Tom", fields: [] },
  ]);
});
