// The cast, and the places they are at. Everybody signs in as the demo says.
import { readFileSync } from "node:fs";

export interface Person {
  name: string;
  email: string;
  password: string;
  role: string;
}

const everyone: Person[] = JSON.parse(readFileSync(`${process.env.UPSWING_E2E_WORK}/people.json`, "utf8"));

/** By first name: person("rosa"). */
export function person(name: string): Person {
  const found = everyone.find((each) => each.email === `${name}@example.org`);
  if (!found) throw new Error(`There is nobody called ${name} in the demo.`);
  return found;
}

const id = (kind: number, number: number) =>
  `01999d11-9800-700${kind}-8000-${number.toString(16).padStart(12, "0")}`;

// The demo's ids never change (docs/api.md).
export const cedar_street = id(1, 1);
export const willow_bend = id(1, 2);
export const north_fork = id(1, 4);
export const rosa = id(4, 1);
export const nora = "01999d11-9800-7004-8000-000000000027";
export const healthy_starts = id(2, 1);
export const screening = id(3, 1);
export const screening_plan = "01999d11-9800-7021-8000-000000000001";
export const mothers = id(3, 3);
export const asthma = id(3, 5);
export const teenagers = id(3, 6);
