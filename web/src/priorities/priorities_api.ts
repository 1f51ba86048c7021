// A practice's priorities, and the dots of its vote.
import type {
  Dots,
  FamilyReply,
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

const at = (practice: string) => `/api/practices/${practice}/priorities`;

export const usePriorities = (practice: string) => useGet<PriorityList>(at(practice));

async function seen_anew(practice: string) {
  await Promise.all([refresh(at(practice)), refresh(`/api/practices/${practice}/next-step`)]);
}

export async function add_priority(practice: string, words: string, source: PrioritySource) {
  await call("POST", at(practice), { body: { id: new_id(), words, source } });
  await seen_anew(practice);
}

export async function save_priority(practice: string, old: Priority, input: PriorityInput) {
  await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  await seen_anew(practice);
}

type Change = {
  place: PriorityPlace;
  answer: FamilyReply;
  pick: { project_id: string };
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
    await call("PUT", `${at(practice)}/${old.id}/${what}`, { body, version: old.version });
  } finally {
    await seen_anew(practice);
  }
}

export async function split_priority(practice: string, old: Priority, input: Omit<SplitInput, "id">) {
  const body = { id: new_id(), ...input };
  await call("POST", `${at(practice)}/${old.id}/split`, { body, version: old.version });
  await seen_anew(practice);
}

export async function give_dots(practice: string, dots: Dots[]) {
  put_answer(
    at(practice),
    await call<PriorityList>("POST", `/api/practices/${practice}/dots`, { body: { dots } }),
  );
}

export async function change_vote(practice: string, vote: Vote, input: VoteInput) {
  await call("PUT", `/api/practices/${practice}/vote`, { body: input, version: vote.version });
  await seen_anew(practice);
}
