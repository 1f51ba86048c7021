// A practice's one next step.
import type { NextStep, OwnStepInput } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";
import { TODAY } from "./the_day";

const at = (practice: string) => `/api/practices/${practice}/next-step`;

export const useNextStep = (practice: string | undefined) => useGet<NextStep>(practice && at(practice));

async function seen_anew(practice: string) {
  await Promise.all([refresh(at(practice)), refresh(TODAY)]);
}

export async function put_off(practice: string, step: string) {
  await call("POST", `${at(practice)}/not-now`, { body: { step } });
  await seen_anew(practice);
}

export async function say_next_step(practice: string, old: NextStep, input: OwnStepInput) {
  await call("PUT", at(practice), { body: input, version: old.version });
  await seen_anew(practice);
}

export async function back_to_suggested(practice: string, old: NextStep) {
  await call("DELETE", at(practice), { version: old.version });
  await seen_anew(practice);
}
