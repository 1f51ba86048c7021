// What was typed and not yet saved, kept on this device under the person's name; gone at sign-out and after 14 days.
import { type DBSchema, openDB } from "idb";

export interface Draft {
  person: string;
  key: string;
  base: unknown;
  mine: unknown;
  version: number;
  at: number;
}
interface Store extends DBSchema {
  drafts: { key: [string, string]; value: Draft };
}

const KEPT_MS = 14 * 24 * 3600 * 1000;
let person = "";
let opened: ReturnType<typeof open> | undefined;

function open() {
  return openDB<Store>("upswing", 1, {
    upgrade: (db) => db.createObjectStore("drafts", { keyPath: ["person", "key"] }),
  });
}

const database = () => {
  opened ??= open();
  return opened;
};

/** From now on drafts belong to this person; older ones of anybody are dropped. */
export async function drafts_of(id: string, now = Date.now()) {
  person = id;
  const db = await database();
  for (const draft of await db.getAll("drafts")) {
    if (now - draft.at > KEPT_MS) await db.delete("drafts", [draft.person, draft.key]);
  }
}

/** A device that keeps nothing (private window, full disk) must not stop anybody from typing. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const keep_draft = (key: string, draft: Pick<Draft, "base" | "mine" | "version">) =>
  quietly(async () => (await database()).put("drafts", { ...draft, key, person, at: Date.now() }));

export const drop_draft = (key: string) =>
  quietly(async () => (await database()).delete("drafts", [person, key]));

export const kept_draft = (key: string) =>
  quietly(async () => (await database()).get("drafts", [person, key]));

export const wipe_drafts = () => quietly(async () => (await database()).clear("drafts"));
