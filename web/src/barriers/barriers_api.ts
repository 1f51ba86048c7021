// A practice's barriers.
import type { Barrier, BarrierInput, BarrierList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/barriers`;

export const useBarriers = (practice: string) => useGet<BarrierList>(at(practice));

export async function save_barrier(practice: string, old: Barrier | undefined, input: BarrierInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
