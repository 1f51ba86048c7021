// What was written without a network is sent when it is back, from whichever page is open then.
import { useEffect, useReducer, useState } from "react";
import type { Me } from "../gen/types";
import { call, Offline, Problem } from "./api";
import {
  type Draft,
  drop_draft,
  is_open_here,
  keep_draft,
  kept_draft,
  on_drafts,
  type Sending,
  waiting_drafts,
} from "./drafts";
import { refresh } from "./queries";
import { look_over } from "./text_doubts";

const AGAIN_MS = 4000;

/** Sends a new thing, or keeps it on this device until there is a network: then it answers undefined. */
export async function send_or_keep<T>(key: string, sending: Sending): Promise<T | undefined> {
  try {
    return await call<T>(sending.method, sending.path, sending);
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    await keep_draft(key, { base: {}, mine: sending.body, version: sending.version ?? 0, sending });
    return undefined;
  }
}

let running = false;

/** Sends what waits and is not in the hands of an open page. What cannot be sent as it is waits for its page. */
export async function send_waiting() {
  if (running) return;
  running = true;
  try {
    for (const draft of await waiting_drafts()) if (!is_open_here(draft.key)) await send_one(draft);
  } finally {
    running = false;
  }
}

/** What the server said no to, and when that was typed: it waits for its page, and is not asked again and again. */
const refused = new Map<string, number>();

async function send_one(draft: Draft) {
  const sending = draft.sending as Sending;
  if (refused.get(draft.key) === draft.at) return;
  try {
    // Somebody else may have signed in beside this page.
    if ((await call<Me>("GET", "/api/me")).id !== draft.person) return;
    if ((await look_over(sending.texts)).length > 0) return;
    await call(sending.method, sending.path, sending);
  } catch (error) {
    if (error instanceof Problem && error.status < 500 && ![401, 429].includes(error.status))
      refused.set(draft.key, draft.at);
    return; // it stays on this device; the line at the top of the page leads to it
  }
  if ((await kept_draft(draft.key))?.at === draft.at) await drop_draft(draft.key);
  await refresh(sending.path.split("/").slice(0, 4).join("/"));
}

/** Keeps sending what waits while somebody is signed in. */
export function useSendLater() {
  useEffect(() => {
    // Not at once: the page that opens may have it in hand.
    const send = () => void send_waiting();
    addEventListener("online", send);
    const timer = setInterval(send, AGAIN_MS);
    return () => {
      removeEventListener("online", send);
      clearInterval(timer);
    };
  }, []);
}

/** What waits on this device, as far as `wanted` says. */
export function useWaiting(wanted: (draft: Draft) => boolean): Draft[] {
  const [drafts, set_drafts] = useState<Draft[]>([]);
  const [turn, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => on_drafts(look), []);
  useEffect(() => {
    let gone = false;
    void waiting_drafts().then((found) => !gone && set_drafts(found));
    return () => {
      gone = true;
    };
  }, [turn]);
  return drafts.filter(wanted);
}
