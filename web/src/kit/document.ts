// One thing that saves itself while it is typed: kept on this device at once, sent 800 ms after the last key, put back after
// a reload, merged field by field when somebody else saved meanwhile. Drafts are wiped at sign-out; a text that only some
// may read must not be given to it.
import { useEffect, useReducer, useRef } from "react";
import type { TextDoubt } from "../gen/types";
import { Autosave, type Saved, type Snapshot } from "./autosave";
import { open_here } from "./drafts";
import { both_texts } from "./merge";
import { look_over } from "./text_doubts";
import { WordGate } from "./word_gate";

export interface DocumentRules<T> {
  /** Sends the fields made from a version; answers with what the server holds now. */
  save: (fields: T, version: number) => Promise<Saved<T>>;
  /** Reads the `current` of a 412, and the version it has. */
  read_current: (current: unknown, version: number) => Saved<T>;
  /** How it is sent when its page is no longer open. */
  sending?: (fields: T) => { path: string; body: unknown };
  /** Mends what two people's changes together cannot be. */
  tidy?: (fields: T) => T;
  /** The free texts among the fields: looked over before they leave this device. */
  words?: (fields: T) => string[];
}

export interface Document<T> extends Snapshot<T> {
  change: (patch: Partial<T>) => void;
  /** The answer to a conflict. */
  choose: (chosen: Partial<T>) => void;
  /** Of the fields a conflict asks about, the free texts with both versions in them. */
  both: Partial<T>;
  /** Saves now, words looked over first; false if something still waits on this device. */
  flush: () => Promise<boolean>;
  /** What in the words may point to a patient; they wait here until changed or kept. */
  doubts: TextDoubt[];
  keep_words: () => void;
}

interface Parts<T extends object> {
  autosave: Autosave<T>;
  gate: WordGate;
}

function sending_of<T>(rules: DocumentRules<T>, fields: T, version: number) {
  const { path, body } = rules.sending?.(fields) ?? { path: "", body: undefined };
  return { method: "PUT" as const, path, body, version, texts: rules.words?.(fields) ?? [] };
}

/** `key` names the thing among the drafts of this person; `start` is what the server holds now. */
export function useDocument<T extends object>(
  key: string,
  start: Saved<T>,
  rules: DocumentRules<T>,
): Document<T> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(rules);
  latest.current = rules;
  const parts = useRef<Parts<T>>(undefined);
  if (!parts.current) {
    const texts = (fields: T) => latest.current.words?.(fields) ?? [];
    const gate = new WordGate(
      texts(start.fields),
      () => {
        redraw();
        void autosave.flush();
      },
      look_over,
      redraw,
    );
    const autosave: Autosave<T> = new Autosave(
      key,
      start,
      (fields, version) => latest.current.save(fields, version),
      (current, version) => latest.current.read_current(current, version),
      redraw,
      (fields) => gate.may_pass(texts(fields)),
      rules.sending && ((fields, version) => sending_of(latest.current, fields, version)),
      (fields) => latest.current.tidy?.(fields) ?? fields,
    );
    parts.current = { autosave, gate };
  }
  const { autosave, gate } = parts.current;
  useEffect(() => autosave.receive(start), [autosave, start]);
  useEffect(() => {
    const close = open_here(key);
    void autosave.restore();
    const again = () => void autosave.flush();
    addEventListener("online", again);
    return () => {
      removeEventListener("online", again);
      void autosave.flush().finally(close);
    };
  }, [autosave, key]);
  const { mine, conflict } = autosave.snapshot;
  const texts = (fields: T) => rules.words?.(fields) ?? [];
  const looking = autosave.snapshot.state === "unfinished" && gate.doubts.length === 0;
  return {
    ...autosave.snapshot,
    // While words are being looked over it is just not saved yet.
    state: looking ? (gate.offline ? "offline" : "waiting") : autosave.snapshot.state,
    change: (patch) => autosave.change(patch),
    choose: (chosen) => autosave.choose(chosen),
    both: conflict ? both_texts(mine, conflict.theirs, conflict.asked, texts) : {},
    flush: async () => {
      await autosave.flush();
      await gate.answered();
      await autosave.flush();
      return !autosave.unsaved;
    },
    doubts: gate.doubts,
    keep_words: () => gate.keep(),
  };
}
