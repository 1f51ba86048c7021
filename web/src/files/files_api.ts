// Files of a thing: sent in parts of half a megabyte, each tried again on its own, so that a slow line may break and go on.
import type { Audience, File as Filed, FileList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

export const MOST_BYTES = 12 * 1024 * 1024;
const PART = 512 * 1024;
const TRIES = 3;

const at = (practice: string) => `/api/practices/${practice}/files`;
const about_path = (practice: string, about: string) => `${at(practice)}/about/${about}`;

export const useFiles = (practice: string, about: string) => useGet<FileList>(about_path(practice, about));

export const content_path = (practice: string, file: Filed, small = false) =>
  `${at(practice)}/${file.id}/content${small ? "?size=small" : ""}`;

async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; ++tries) {
    try {
      return await send();
    } catch (error) {
      if (tries >= TRIES || (error instanceof Error && error.message !== "offline")) throw error;
      await new Promise((done) => setTimeout(done, 1000 * tries));
    }
  }
}

/** `told`: how much of it has arrived, from 0 to 1. */
export async function add_file(
  practice: string,
  about: string,
  file: File,
  audience: Audience,
  told: (share: number) => void,
): Promise<Filed> {
  const id = new_id();
  const body = { id, about, name: file.name, bytes: file.size, audience };
  await patiently(() => call("POST", at(practice), { body }));
  for (let sent = 0, part = 0; sent < file.size; sent += PART, ++part) {
    const bytes = file.slice(sent, sent + PART);
    await patiently(() => call("PUT", `${at(practice)}/${id}/parts/${part}`, { bytes }));
    told(Math.min(1, (sent + PART) / file.size));
  }
  const added = await patiently(() => call<Filed>("POST", `${at(practice)}/${id}/ready`));
  await refresh(about_path(practice, about));
  return added;
}

/** The page has asked before more people see it. */
export async function change_readers(practice: string, file: Filed, audience: Audience) {
  await call("PUT", `${at(practice)}/${file.id}?sure=yes`, { body: { audience }, version: file.version });
  await refresh(about_path(practice, file.about));
}

export async function remove_file(practice: string, file: Filed) {
  await call("DELETE", `${at(practice)}/${file.id}`);
  await refresh(about_path(practice, file.about));
}
