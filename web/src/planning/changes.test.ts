import { expect, test } from "vitest";
import { changes_of } from "./changes";

const line = (version: number, body: object) => ({
  thing: "aim",
  kind: "aim",
  version,
  who: "Rosa",
  at: "2026-10-06T12:00:00Z",
  body: JSON.stringify(body),
});

test("a change names the fields that differ, with what was there before", () => {
  const before = line(1, { what: "forms", by_day: null, people: [{ id: "x", name: "Tom" }] });
  const after = line(2, { what: "forms", by_day: "2026-12-01", people: [{ id: "y", name: "Maya" }] });
  expect(changes_of(after, before)).toEqual([
    { field: "people 1 name", before: "Tom", after: "Maya" },
    { field: "by_day", before: "", after: "2026-12-01" },
  ]);
});

test("the first version is all new", () => {
  expect(changes_of(line(1, { words: "Lost forms" }), undefined)).toEqual([
    { field: "words", before: "", after: "Lost forms" },
  ]);
});
