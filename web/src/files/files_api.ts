// Files of a thing: sent in parts of half a megabyte, so that a slow line may break and go on where it stopped.
import type { Audience, File as Filed, FileList } from "../gen/types";
import { call, Problem } from "../kit/api";
import type { KeptFile } from "../kit/kept_files";
import { refresh, useGet } from "../kit/queries";

export const MOST_BYTES = 12 * 1024 * 1024;
const PART = 512 * 1024;

const at = (practice: string) => `/api/practices/${practice}/files`;
const about_path = (practice: string, about: string) => `${at(practice)}/about/${about}`;

export const useFiles = (practice: string, about: string) => useGet<FileList>(about_path(practice, about));

export const content_path = (practice: string, file: Filed, small = false) =>
  `${at(practice)}/${file.id}/content${small ? "?size=small" : ""}`;

const is_conflict = (error: unknown, type: string) =>
  error instanceof Problem && error.status === 409 && error.type.endsWith(type);

/** Sends what the server does not have of it yet; `told`: how many bytes have arrived. */
export async function send_file(file: KeptFile, told: (sent: number) => void): Promise<Filed> {
  const { id, about, practice, audience, name } = file;
  const body = { id, about, name, bytes: file.bytes.size, audience };
  const begun = await call<Filed>("POST", at(practice), { body });
  if (begun.state === "ready") return begun; // only its answer was lost
  let sent = file.sent;
  while (sent < file.bytes.size) {
    const bytes = file.bytes.slice(sent, sent + PART);
    await call("PUT", `${at(practice)}/${id}/parts/${sent / PART}`, { bytes });
    sent = Math.min(sent + PART, file.bytes.size);
    told(sent);
  }
  try {
    return await call<Filed>("POST", `${at(practice)}/${id}/ready`);
  } catch (error) {
    // After a day the server has let go of what came first: from the beginning.
    if (file.sent > 0 && is_conflict(error, "not_whole")) return send_file({ ...file, sent: 0 }, told);
    throw error;
  }
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
