// The welcome of one person, what colleagues said without their names, and who knows what.
import type {
  NewCycle,
  Newcomer,
  TeamSkills,
  VoiceKind,
  Wall,
  WelcomeInput,
  WelcomePart,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";
import { send_or_keep } from "../kit/send_later";
import { TODAY } from "./the_day";

const at = (practice: string) => `/api/practices/${practice}`;

export const welcome_at = (practice: string) => `${at(practice)}/welcome`;

/** The welcome itself; what comes later are single cards. */
export const FIRST_PARTS: WelcomePart[] = ["good", "bother", "test"];

export const useWelcome = (practice: string) => useGet<Newcomer>(`${at(practice)}/welcome`);
export const useWall = (practice: string, may_hear: boolean) =>
  useGet<Wall>(may_hear ? `${at(practice)}/voices` : undefined);
export const useTeamSkills = (practice: string | undefined) =>
  useGet<TeamSkills>(practice && `${at(practice)}/skills`);

export async function save_welcome(practice: string, old: Newcomer, patch: Partial<WelcomeInput>) {
  const { done, skills, minutes_a_week } = old;
  const body: WelcomeInput = { done, skills, minutes_a_week, ...patch };
  const saved = await call<Newcomer>("PUT", welcome_at(practice), { body, version: old.version });
  await Promise.all([refresh(`${at(practice)}/welcome`), refresh(`${at(practice)}/skills`), refresh(TODAY)]);
  return saved;
}

/** Answered or skipped: it is not asked again. */
export async function answered(practice: string, old: Newcomer, part: WelcomePart) {
  if (!old.done.includes(part)) await save_welcome(practice, old, { done: [...old.done, part] });
}

export async function say(practice: string, kind: VoiceKind, words: string, only_coach: boolean) {
  await call("POST", `${at(practice)}/voices`, { body: { id: new_id(), kind, words, only_coach } });
  await Promise.all([refresh(`${at(practice)}/voices`), refresh(`${at(practice)}/welcome`)]);
}

export async function take_back(practice: string, voice: string) {
  await call("DELETE", `${at(practice)}/voices/${voice}`);
  await Promise.all([refresh(`${at(practice)}/voices`), refresh(`${at(practice)}/welcome`)]);
}

/** A first small test: "something to try", not the practice's priority. */
export async function begin_test(practice: string, title: string) {
  const body: NewCycle = {
    id: new_id(),
    title,
    project_id: null,
    idea_id: null,
    previous_id: null,
    borrowed_from: null,
  };
  await send_or_keep(`new/${body.id}`, {
    method: "POST",
    path: `${at(practice)}/pdsa/cycles`,
    body,
    texts: [title],
  });
}
