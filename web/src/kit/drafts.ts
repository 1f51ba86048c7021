// What was typed and not yet saved, kept on this device under the person's name; gone at sign-out and after 14 days.
import { type DBSchema, openDB } from "idb";
import { KEPT_MS, quietly } from "./on_device";

export interface Draft {
  person: string;
  key: string;
  base: unknown;
  mine: unknown;
  version: number;
  at: number;
  /** The address of the page it was typed on. */
  page: string;
  sending?: Sending;
}
/** How it is sent from any page, once there is a network. */
export interface Sending {
  method: "POST" | "PUT";
  path: string;
  body: unknown;
  version?: number;
  /** The free texts in it: looked over before they leave this device. */
  texts: string[];
}
interface Store extends DBSchema {
  drafts: { key: [string, string]; value: Draft };
}

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

const listeners = new Set<() => void>();
const told = () => {
  for (const listener of listeners) listener();
};

/** Calls when something was kept or dropped. */
export function on_drafts(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** Words that not the whole team reads are not kept on a device: a patient's story. */
const NEVER_KEPT = /^planning\/[^/]+\/story$/;
/** Words without a name are kept in this tab alone, for a page that is loaded anew; they go with it. */
const TAB_ONLY = /^voice\//;
const TAB = "upswing.draft.";
const in_tab = (key: string) => `${TAB}${person}/${key}`;

export async function keep_draft(
  key: string,
  draft: Pick<Draft, "base" | "mine" | "version"> & Pick<Partial<Draft>, "sending">,
) {
  if (NEVER_KEPT.test(key)) return;
  const whole = { ...draft, key, person, at: Date.now(), page: location.pathname };
  if (TAB_ONLY.test(key)) {
    await quietly(async () => sessionStorage.setItem(in_tab(key), JSON.stringify(whole)));
    return;
  }
  await quietly(async () => (await database()).put("drafts", whole));
  told();
}

export async function drop_draft(key: string) {
  if (TAB_ONLY.test(key)) return sessionStorage.removeItem(in_tab(key));
  await quietly(async () => (await database()).delete("drafts", [person, key]));
  told();
}

export async function kept_draft(key: string): Promise<Draft | undefined> {
  if (TAB_ONLY.test(key))
    return quietly(async () => JSON.parse(sessionStorage.getItem(in_tab(key)) ?? "null") ?? undefined);
  return quietly(async () => (await database()).get("drafts", [person, key]));
}

/** What of this person waits here and can be sent from any page, oldest first. */
export async function waiting_drafts(): Promise<Draft[]> {
  const all = (await quietly(async () => (await database()).getAll("drafts"))) ?? [];
  return all.filter((draft) => draft.person === person && draft.sending).sort((a, b) => a.at - b.at);
}

/** How many things this person typed are here and nowhere else. */
export async function count_kept(): Promise<number> {
  const all = (await quietly(async () => (await database()).getAll("drafts"))) ?? [];
  return all.filter((draft) => draft.person === person).length;
}

const open_keys = new Map<string, number>();
export const is_open_here = (key: string) => open_keys.has(key);

/** A page has this draft in hand and sends it itself; answers how to put it down. */
export function open_here(key: string) {
  open_keys.set(key, (open_keys.get(key) ?? 0) + 1);
  return () => {
    const left = (open_keys.get(key) ?? 1) - 1;
    if (left > 0) open_keys.set(key, left);
    else open_keys.delete(key);
  };
}

export function wipe_drafts() {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(TAB)) sessionStorage.removeItem(key);
  return quietly(async () => (await database()).clear("drafts"));
}
