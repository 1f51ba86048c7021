// Two people at the same thing.
import { expect, test } from "vitest";
import { both_texts, merge, same } from "./merge";

const base = { met: "14", of: "20", note: "" };

test("what only one changed is taken without asking", () => {
  expect(merge(base, { ...base, note: "two charts missing" }, { ...base, met: "15" })).toEqual({
    value: { met: "15", of: "20", note: "two charts missing" },
    theirs: { met: "15", of: "20", note: "two charts missing" },
    asked: [],
  });
});

test("what both changed is asked, and mine stands until the choice", () => {
  expect(merge(base, { ...base, met: "16" }, { ...base, met: "15" })).toEqual({
    value: { ...base, met: "16" },
    theirs: { ...base, met: "15" },
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

const one = { id: "1", words: "Tablets are charged", plan: "" };
const two = { id: "2", words: "Forms are printed", plan: "" };
const three = { id: "3", words: "Families know why", plan: "" };
const list = (...risks: (typeof one)[]) => ({ risks });

test("two people who write in different lines of one list are not asked anything", () => {
  const mine = list({ ...one, plan: "A charger at the desk" }, two);
  const theirs = list(one, { ...two, plan: "Spare paper" }, three);
  expect(merge(list(one, two), mine, theirs)).toEqual({
    value: list({ ...one, plan: "A charger at the desk" }, { ...two, plan: "Spare paper" }, three),
    theirs: list({ ...one, plan: "A charger at the desk" }, { ...two, plan: "Spare paper" }, three),
    asked: [],
  });
});

test("what I add stands where I put it, and what was taken away stays away unless somebody wrote in it", () => {
  expect(merge(list(one, two), list(one, three, two), list(two)).value).toEqual(list(three, two));
  const wrote = { ...one, plan: "Ask the vendor" };
  expect(merge(list(one, two), list(wrote, two), list(two)).value).toEqual(list(wrote, two));
});

test("one line written by both is asked, and the rest of the list is in both answers", () => {
  const mine = list({ ...one, words: "Tablets are full" }, two, three);
  const theirs = list({ ...one, words: "Tablets are ready" }, two);
  const merged = merge(list(one, two), mine, theirs);
  expect(merged.asked).toEqual(["risks"]);
  expect(merged.value).toEqual(list({ ...one, words: "Tablets are full" }, two, three));
  expect(merged.theirs).toEqual(list({ ...one, words: "Tablets are ready" }, two, three));
});

test("my order stands when I moved something", () => {
  expect(merge(list(one, two), list(two, one), list(one, two, three)).value).toEqual(list(two, three, one));
});

test("a list without names of its own is asked as a whole", () => {
  expect(merge({ a: ["x"] }, { a: ["x", "y"] }, { a: ["z"] }).asked).toEqual(["a"]);
});

test("of two texts both can stay, of two choices or numbers one has to go", () => {
  const mine = { saw: "Nine of ten.", went: "partly", why: "" };
  const theirs = { saw: "Ten of ten.", went: "as_planned", why: "It rained." };
  const texts = ({ saw, why }: typeof mine) => [saw, why];
  expect(both_texts(mine, theirs, ["saw", "went", "why"], texts)).toEqual({
    saw: "Ten of ten. / Nine of ten.",
  });
});
