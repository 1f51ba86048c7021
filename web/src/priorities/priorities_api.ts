// A practice's priorities, and the dots of its vote.
import type {
  Dots,
  FamilyReply,
  PickInput,
  Priority,
  PriorityInput,
  PriorityList,
  PriorityPlace,
  PrioritySource,
  SplitInput,
  Vote,
  VoteInput,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { put_answer, refresh, useGet } from "../kit/queries";
import { refresh_step } from "../practices/next_step_api";

const at = (practice: string) => `/api/practices/${practice}/priorities`;

export const usePriorities = (practice: string) => useGet<PriorityList>(at(practice));

async function seen_anew(practice: string) {
  await Promise.all([refresh(at(practice)), refresh_step(practice)]);
}

export async function add_priority(practice: string, words: string, source: PrioritySource) {
  await call("POST", at(practice), { body: { id: new_id(), words, source } });
  await seen_anew(practice);
}

export const priority_at = (practice: string, one: Priority) => `${at(practice)}/${one.id}`;

/** What can be written in one, without what became of it. */
export function weighed(one: Priority): PriorityInput {
  const {
    id: _id,
    state: _state,
    why: _why,
    answer: _answer,
    answer_why: _answer_why,
    merged_into: _into,
    project_id: _project,
    added_by: _by,
    picked_on: _on,
    picked_by: _people,
    version: _version,
    ...input
  } = one;
  return input;
}

export async function save_priority(practice: string, old: Priority, input: PriorityInput, version: number) {
  const saved = await call<Priority>("PUT", priority_at(practice, old), { body: input, version });
  void seen_anew(practice);
  return { fields: weighed(saved), version: saved.version };
}

type Change = {
  place: PriorityPlace;
  answer: FamilyReply;
  pick: PickInput;
  merge: { into: string };
};

/** Parks, answers a family, picks, or puts together. */
export async function change_priority<K extends keyof Change>(
  practice: string,
  old: Priority,
  what: K,
  body: Change[K],
) {
  try {
    return await call<Priority>("PUT", `${priority_at(practice, old)}/${what}`, {
      body,
      version: old.version,
    });
  } finally {
    void seen_anew(practice);
  }
}

export async function split_priority(practice: string, old: Priority, input: Omit<SplitInput, "id">) {
  const body = { id: new_id(), ...input };
  await call("POST", `${at(practice)}/${old.id}/split`, { body, version: old.version });
  await seen_anew(practice);
}

export async function give_dots(practice: string, vote: Vote, dots: Dots[]) {
  const path = `/api/practices/${practice}/dots`;
  try {
    put_answer(
      at(practice),
      await call<PriorityList>("POST", path, { body: { dots }, version: vote.version }),
    );
  } catch (error) {
    void seen_anew(practice); // the vote was shown, or begun anew
    throw error;
  }
}

export async function change_vote(practice: string, vote: Vote, input: VoteInput) {
  await call("PUT", `/api/practices/${practice}/vote`, { body: input, version: vote.version });
  await seen_anew(practice);
}
