// A practice's coaching.
import type { Contact, ContactInput, ContactList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/coaching`;

export const useCoaching = (practice: string) => useGet<ContactList>(at(practice));

export async function save_contact(practice: string, old: Contact | undefined, input: ContactInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
