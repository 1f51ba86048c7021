// A practice's pdsa.
import type { Cycle, CycleInput, CycleList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/pdsa`;

export const useCycles = (practice: string) => useGet<CycleList>(at(practice));

export async function save_cycle(practice: string, old: Cycle | undefined, input: CycleInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
