// A practice's one next step.
import type { NextStep, OwnStepInput } from "../gen/types";
import { call } from "../kit/api";
import { refresh, refresh_later, useGet } from "../kit/queries";
import { TODAY } from "./the_day";

const at = (practice: string) => `/api/practices/${practice}/next-step`;

export const useNextStep = (practice: string | undefined) => useGet<NextStep>(practice && at(practice));

/** After anything that may change the step: it is on the practice's page and on Today. */
export const refresh_step = (practice: string) =>
  Promise.all([at(practice), `/api/practices/${practice}/overview`, TODAY].map(refresh));

/** The same without moving what is on the screen: after each word that is saved. */
export const step_may_change = (practice: string) =>
  Promise.all([at(practice), `/api/practices/${practice}/overview`, TODAY].map(refresh_later));

export async function put_off(practice: string, step: string) {
  await call("POST", `${at(practice)}/not-now`, { body: { step } });
  await refresh_step(practice);
}

export async function say_next_step(practice: string, old: NextStep, input: OwnStepInput) {
  await call("PUT", at(practice), { body: input, version: old.version });
  await refresh_step(practice);
}

export async function back_to_suggested(practice: string, old: NextStep) {
  await call("DELETE", at(practice), { version: old.version });
  await refresh_step(practice);
}
