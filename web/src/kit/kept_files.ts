// Photos and documents that were added while there was no network, kept on this device under the person's name until they are
// sent; gone at sign-out and after 14 days, as drafts are.
import { type DBSchema, openDB } from "idb";
import type { Audience } from "../gen/types";
import { KEPT_MS, quietly } from "./on_device";

export interface KeptFile {
  id: string;
  person: string;
  practice: string;
  /** The thing it belongs to. */
  about: string;
  name: string;
  bytes: Blob;
  audience: Audience;
  /** How many bytes of it the server has. */
  sent: number;
  at: number;
}
interface Store extends DBSchema {
  files: { key: string; value: KeptFile };
}

/** What fewer than the staff read is not kept on a device. */
const MAY_STAY: Audience[] = ["staff", "team"];

let opened: ReturnType<typeof open> | undefined;
function open() {
  return openDB<Store>("upswing_files", 1, {
    upgrade: (db) => db.createObjectStore("files", { keyPath: "id" }),
  });
}
const database = () => {
  opened ??= open();
  return opened;
};

/** Whether it is kept: not every browser lets a page keep files. */
export async function keep_file(file: KeptFile): Promise<boolean> {
  if (!MAY_STAY.includes(file.audience)) return false;
  try {
    await (await database()).put("files", file);
    return true;
  } catch {
    return false;
  }
}

export const drop_file = (id: string) => quietly(async () => (await database()).delete("files", id));

/** What of this person waits here, oldest first; what is older than 14 days, of anybody, goes. */
export async function kept_files(person: string, now = Date.now()): Promise<KeptFile[]> {
  const all = (await quietly(async () => (await database()).getAll("files"))) ?? [];
  for (const file of all) if (now - file.at > KEPT_MS) await drop_file(file.id);
  return all.filter((file) => file.person === person && now - file.at <= KEPT_MS).sort((a, b) => a.at - b.at);
}

export const wipe_files = () => quietly(async () => (await database()).clear("files"));
