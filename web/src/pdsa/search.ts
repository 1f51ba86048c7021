// Finding one test among many: by words, by where it stands, by idea, by year, by who took part.
import type { CycleLine } from "../gen/types";

export interface Asked {
  words: string;
  state: string;
  ramp: string;
  year: string;
  /** A member of the team who took part. */
  person: string;
}
export const ALL: Asked = { words: "", state: "", ramp: "", year: "", person: "" };

export const year_of = (cycle: CycleLine) => (cycle.test_day ?? cycle.made_at).slice(0, 4);

export function found(cycle: CycleLine, asked: Asked): boolean {
  const { title, question, who, place, saw, learned, why } = cycle;
  const text = [title, question, who, place, saw, learned, why].join(" ").toLowerCase();
  const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    (asked.state === "" || cycle.state === asked.state) &&
    (asked.ramp === "" || cycle.ramp_id === asked.ramp) &&
    (asked.year === "" || year_of(cycle) === asked.year) &&
    (asked.person === "" || cycle.people.includes(asked.person))
  );
}

/** Tests by idea; the idea that was tried last comes first. */
export function ramps_of(cycles: CycleLine[]): CycleLine[][] {
  const ramps = new Map<string, CycleLine[]>();
  for (const cycle of cycles) ramps.set(cycle.ramp_id, [...(ramps.get(cycle.ramp_id) ?? []), cycle]);
  const last = (ramp: CycleLine[]) => ramp.at(-1)?.made_at ?? "";
  return [...ramps.values()].sort((a, b) => last(b).localeCompare(last(a)));
}
