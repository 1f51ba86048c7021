// A practice's priorities.
import type { Priority, PriorityInput, PriorityList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/priorities`;

export const usePriorities = (practice: string) => useGet<PriorityList>(at(practice));

export async function save_priority(practice: string, old: Priority | undefined, input: PriorityInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
