import { expect, test } from "vitest";
import type { FlowStep, MapTotals, WorkflowMap } from "../gen/types";
import { beside, new_step, placed } from "./flow";

const step = (id: string, lane: string): FlowStep => ({ ...new_step(lane), id });
const steps = [step("1", "desk"), step("2", "nurse"), step("3", "nurse")];
const told = (list: FlowStep[]) => list.map((each) => `${each.id} ${each.lane_id}`);

test("a step is put into another lane, earlier or later, and the others keep their order", () => {
  expect(told(placed(steps, "3", "desk", 0))).toEqual(["3 desk", "1 desk", "2 nurse"]);
  expect(told(placed(steps, "1", "nurse", 2))).toEqual(["2 nurse", "3 nurse", "1 nurse"]);
  expect(told(placed(steps, "2", "desk", 1))).toEqual(["1 desk", "2 desk", "3 nurse"]);
});

test("what is dropped from elsewhere, or beyond the ends, moves nothing", () => {
  expect(placed(steps, "a file", "desk", 0)).toBe(steps);
  expect(placed(steps, "1", "desk", -1)).toBe(steps);
  expect(placed(steps, "1", "desk", 3)).toBe(steps);
});

test("as it is stands beside as it could be once there are both", () => {
  const map = (state: "as_is" | "to_be"): WorkflowMap => ({
    id: state,
    title: "",
    state,
    lanes: [],
    steps: [],
  });
  const totals = (touch_minutes: number): MapTotals => ({
    touch_minutes,
    wait_minutes: 0,
    hand_offs: 2,
    pains: 0,
  });
  expect(beside([map("as_is")], [totals(9)])).toEqual([]);
  expect(beside([map("as_is"), map("to_be")], [totals(9), totals(4)])[0]).toEqual({
    line: "touch_minutes",
    now: 9,
    could: 4,
    less: -5,
  });
});
