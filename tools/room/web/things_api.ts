// A practice's things.
import type { Thing, ThingInput, ThingList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/things`;

export const useThings = (practice: string) => useGet<ThingList>(at(practice));

export async function save_thing(practice: string, old: Thing | undefined, input: ThingInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
