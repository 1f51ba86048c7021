// A workflow map as a model: what stays sound when lanes and steps are moved or taken away, and how two maps compare.
import type { FlowStep, MapTotals, WorkflowMap } from "../gen/types";
import { new_id } from "../kit/ids";

/** The first map is how it is; the next begins as a copy, to be changed into how it could be. */
export function new_map(first: WorkflowMap | undefined, lane: string): WorkflowMap {
  if (first) return { ...first, id: new_id(), state: "to_be" };
  return { id: new_id(), title: "", state: "as_is", lanes: [{ id: new_id(), name: lane }], steps: [] };
}

export const new_step = (lane_id: string): FlowStep => ({
  id: new_id(),
  lane_id,
  kind: "step",
  words: "",
  minutes: 0,
  wait_minutes: 0,
  pain: "",
  pain_from_family: false,
  otherwise: null,
  idea_id: null,
});

/** Steps of a lane that was taken away go to the first one. */
export const in_lanes = (steps: FlowStep[], lanes: { id: string }[]) =>
  steps.map((step) =>
    lanes.some((lane) => lane.id === step.lane_id) ? step : { ...step, lane_id: lanes[0]?.id ?? "" },
  );
export const still_there = (steps: FlowStep[]) =>
  steps.map((step) =>
    steps.some((each) => each.id === step.otherwise) ? step : { ...step, otherwise: null },
  );

/** Puts a step into a lane, before the one that stands at that place; nothing else changes its order. */
export function placed(steps: FlowStep[], id: string, lane_id: string, to: number): FlowStep[] {
  const from = steps.findIndex((each) => each.id === id);
  const moved = steps[from];
  if (!moved || to < 0 || to >= steps.length) return steps;
  const rest = steps.filter((each) => each.id !== id);
  return [...rest.slice(0, to), { ...moved, lane_id }, ...rest.slice(to)];
}

/** The first map as it is beside the last as it could be: what each line counts now, then, and the difference. */
export function beside(maps: WorkflowMap[], totals: MapTotals[]) {
  const now = totals[maps.findIndex((each) => each.state === "as_is")];
  const could = totals[maps.findLastIndex((each) => each.state === "to_be")];
  if (!now || !could) return [];
  const lines = ["touch_minutes", "wait_minutes", "hand_offs", "pains"] as const;
  return lines.map((line) => ({ line, now: now[line], could: could[line], less: could[line] - now[line] }));
}
