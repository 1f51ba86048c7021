// Files on their way. What the network cuts off goes on where it stopped; what was added without a network waits on this device
// and is sent from any page once it is back.
import { useSyncExternalStore } from "react";
import type { File as Filed, Me } from "../gen/types";
import { call, is_trouble, Offline } from "../kit/api";
import { drop_file, type KeptFile, keep_file, kept_files } from "../kit/kept_files";
import { refresh } from "../kit/queries";
import { send_file } from "./files_api";

const AGAIN_MS = 8000;

export interface Upload extends KeptFile {
  state: "sending" | "waiting" | "refused";
  /** It is kept on this device: the page may be closed. */
  kept: boolean;
  /** What the server said no to. */
  error?: Error;
  added?: (file: Filed) => void;
}

let uploads: Upload[] = [];
const running = new Set<string>();
const listeners = new Set<() => void>();

function set(next: Upload[]) {
  uploads = next;
  for (const listener of listeners) listener();
}
const change = (id: string, patch: Partial<Upload>) =>
  set(uploads.map((each) => (each.id === id ? { ...each, ...patch } : each)));
const find = (id: string) => uploads.find((each) => each.id === id);

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Those that belong to a thing. */
export function useUploads(about: string) {
  return useSyncExternalStore(listen, () => uploads).filter((each) => each.about === about);
}

let watching = false;
function keep_trying() {
  if (watching) return;
  watching = true;
  addEventListener("online", send_all);
  setInterval(send_all, AGAIN_MS);
}

export function send_all() {
  for (const each of uploads) if (each.state === "waiting") void send(each.id);
}

/** Begins to send; resolves once it is safe on this device, or known that it cannot be. */
export async function add_upload(file: KeptFile, added: (file: Filed) => void) {
  keep_trying();
  const kept = await keep_file(file);
  set([...uploads, { ...file, state: "waiting", kept, added }]);
  void send(file.id);
}

/** What an earlier visit left on this device. */
export async function resume_uploads(person: string) {
  const left = (await kept_files(person)).filter((file) => !find(file.id));
  if (left.length === 0) return;
  keep_trying();
  set([...uploads, ...left.map((file): Upload => ({ ...file, state: "waiting", kept: true }))]);
  send_all();
}

export async function drop_upload(id: string) {
  set(uploads.filter((each) => each.id !== id));
  await drop_file(id);
}

async function send(id: string) {
  const upload = find(id);
  if (!upload || running.has(id)) return;
  running.add(id);
  change(id, { state: "sending", error: undefined });
  try {
    // Somebody else may have signed in beside this page.
    if ((await call<Me>("GET", "/api/me")).id !== upload.person) return change(id, { state: "waiting" });
    const file = await send_file(upload, (sent) => change(id, { sent }));
    await drop_upload(id);
    upload.added?.(file);
    await refresh(`/api/practices/${upload.practice}/`);
  } catch (error) {
    if (!find(id)) return; // taken back meanwhile
    if (error instanceof Offline || is_trouble(error)) wait_for_network(id);
    else change(id, { state: "refused", error: error as Error });
  } finally {
    running.delete(id);
  }
}

/** The network is away: what has arrived need not be sent again, not even after a reload. */
function wait_for_network(id: string) {
  change(id, { state: "waiting" });
  const { state: _, kept, error: __, added: ___, ...file } = find(id) as Upload;
  if (kept) void keep_file(file);
}
