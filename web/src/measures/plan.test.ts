import { expect, test } from "vitest";
import { plan_for, type Question } from "./plan";

const share = (change: Partial<Question>): Question => ({
  wish: "share",
  place: "charts",
  varies: false,
  ...change,
});

test("many charts a month: twenty drawn by chance", () => {
  expect(plan_for(share({ a_month: 120 }))).toEqual({
    kind: "proportion",
    data_source: "chart_review",
    sampling: "random",
    planned_n: 20,
    period: "month",
    why: ["twenty_random"],
  });
});

test("nobody knows how many: twenty as well", () => {
  expect(plan_for(share({})).planned_n).toBe(20);
});

test("fewer than thirty: all of them; fewer than ten: a quarter together", () => {
  expect(plan_for(share({ a_month: 25 }))).toMatchObject({ sampling: "all", planned_n: 25, period: "month" });
  expect(plan_for(share({ a_month: 9 }))).toMatchObject({
    sampling: "all",
    planned_n: null,
    period: "quarter",
  });
  expect(plan_for(share({ a_month: 10 })).period).toBe("month");
});

test("a report counts everyone, however many there are", () => {
  expect(plan_for(share({ place: "report", a_month: 900 }))).toMatchObject({
    data_source: "ehr_report",
    sampling: "all",
    planned_n: null,
  });
});

test("a tally of something frequent is counted by the week", () => {
  expect(plan_for(share({ place: "as_it_happens", a_month: 40 }))).toMatchObject({
    period: "week",
    planned_n: 10,
  });
  expect(plan_for(share({ place: "as_it_happens", a_month: 39 })).period).toBe("month");
});

test("something that happens is a count, and a rate when it is sometimes busy and sometimes not", () => {
  expect(plan_for(share({ wish: "often" })).kind).toBe("count");
  expect(plan_for(share({ wish: "often", varies: true })).kind).toBe("rate");
});

test("a time is taken ten times a week, a rare thing by the days between", () => {
  expect(plan_for(share({ wish: "time" }))).toMatchObject({
    kind: "continuous",
    planned_n: 10,
    period: "week",
  });
  expect(plan_for(share({ wish: "rare" }))).toMatchObject({ kind: "days_between", sampling: "all" });
});
