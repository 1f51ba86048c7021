import { expect, test } from "vitest";
import type { Driver } from "../gen/types";
import { drivers_of, hang, hung, moved, rows_of, shifted, without } from "./tree";

const box = (id: string, ...parents: string[]): Driver => ({
  id,
  level: parents.length ? "secondary" : "primary",
  words: id,
  parents,
  measures: [],
  idea_id: null,
});
const said = (drivers: Driver[]) => rows_of(drivers).map((row) => "-".repeat(row.depth) + row.driver.id);
const tree = [box("a"), box("b", "a"), box("c", "b"), box("d", "a"), box("e")];

test("boxes are lines, each a step further in than what it hangs on", () => {
  expect(said(tree)).toEqual(["a", "-b", "--c", "-d", "e"]);
  expect(drivers_of(rows_of(tree))).toEqual(tree);
});

test("a line moves with everything under it, among those beside it only", () => {
  expect(said(drivers_of(moved(rows_of(tree), 4, -1)))).toEqual(["e", "a", "-b", "--c", "-d"]);
  expect(said(drivers_of(moved(rows_of(tree), 1, 1)))).toEqual(["a", "-d", "-b", "--c", "e"]);
  expect(moved(rows_of(tree), 0, -1)).toEqual(rows_of(tree));
  expect(said(drivers_of(moved(rows_of(tree), 3, 1)))).toEqual(said(tree));
});

test("inward hangs a line on the one before it, outward takes it off, and the first line stays where it is", () => {
  expect(said(drivers_of(shifted(rows_of(tree), 4, 1)))).toEqual(["a", "-b", "--c", "-d", "-e"]);
  expect(said(drivers_of(shifted(rows_of(tree), 3, 1)))).toEqual(["a", "-b", "--c", "--d", "e"]);
  expect(said(drivers_of(shifted(rows_of(tree), 1, -1)))).toEqual(["a", "b", "-c", "-d", "e"]);
  expect(shifted(rows_of(tree), 0, 1)).toEqual(rows_of(tree));
});

test("a line that is taken away leaves what hung on it one step further out", () => {
  expect(said(drivers_of(without(rows_of(tree), 1)))).toEqual(["a", "-c", "-d", "e"]);
});

test("what a box feeds beside its first parent is kept, until that is gone or stands below it", () => {
  const two = [box("a"), box("b"), box("c", "a", "b")];
  expect(drivers_of(rows_of(two))[1]?.parents ?? []).toEqual(["a", "b"]);
  const rows = rows_of(two);
  const at = rows.findIndex((row) => row.driver.id === "b");
  expect(drivers_of(without(rows, at)).find((each) => each.id === "c")?.parents).toEqual(["a"]);
});

test("a box hung on another goes there with everything under it, but never under itself or an idea", () => {
  expect(said(hang(tree, "b", "e"))).toEqual(["a", "-d", "e", "-b", "--c"]);
  expect(said(hang(tree, "b", ""))).toEqual(["a", "-d", "b", "-c", "e"]);
  expect(hang(tree, "a", "c")).toEqual(tree);
  const idea = { ...box("i", "a"), level: "idea" as const, idea_id: "i" };
  expect(hang([...tree, idea], "e", "i")).toEqual([...tree, idea]);
});

test("what hung on a box that is gone hangs on the aim", () => {
  expect(said(hung([box("b", "gone"), box("c", "b")]))).toEqual(["b", "-c"]);
});

test("five hundred boxes are lines at once, and one of them moves", () => {
  const many = Array.from({ length: 500 }, (_, i) => (i < 5 ? box(`${i}`) : box(`${i}`, `${i % 5}`)));
  const begun = performance.now();
  expect(rows_of(hang(many, "499", "0"))).toHaveLength(500);
  expect(performance.now() - begun).toBeLessThan(500);
});
