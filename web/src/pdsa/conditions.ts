// Under which conditions tests were tried: what was another way than the time before, and how far a ramp has come.
import type { CycleLine } from "../gen/types";

const CONDITIONS = ["size", "who", "place", "duration"] as const;
export type Condition = (typeof CONDITIONS)[number];

const plain = (value: string | number | null | undefined) => (value ?? "").toString().trim().toLowerCase();

/** The conditions of a test; after another, only those that are new. */
export function conditions_of(cycle: CycleLine, before?: CycleLine): Condition[] {
  return CONDITIONS.filter(
    (name) => plain(cycle[name]) && (!before || plain(cycle[name]) !== plain(before[name])),
  );
}

export interface Reach {
  least: number;
  most: number;
  places: number;
  who: number;
}

/** From small to wide, in how many places and by how many. */
export function reach_of(cycles: CycleLine[]): Reach {
  const sizes = cycles.map((cycle) => cycle.size ?? 0).filter((size) => size > 0);
  const different = (name: "place" | "who") =>
    new Set(cycles.map((cycle) => plain(cycle[name])).filter(Boolean)).size;
  return {
    least: Math.min(...sizes, Number.POSITIVE_INFINITY),
    most: Math.max(0, ...sizes),
    places: different("place"),
    who: different("who"),
  };
}
