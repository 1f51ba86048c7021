// One thing that saves itself while it is typed: kept on this device at once, sent 800 ms after the last key, put back after
// a reload, merged field by field when somebody else saved meanwhile. Drafts are wiped at sign-out; a text that only some
// may read must not be given to it.
import { useEffect, useReducer, useRef } from "react";
import type { TextDoubt } from "../gen/types";
import { Autosave, type Saved, type Snapshot } from "./autosave";
import { WordGate } from "./word_gate";

export interface DocumentRules<T> {
  /** Sends the fields made from a version; answers with what the server holds now. */
  save: (fields: T, version: number) => Promise<Saved<T>>;
  /** Reads the `current` of a 412. */
  read_current: (current: unknown) => Saved<T>;
  /** The free texts among the fields: looked over before they leave this device. */
  words?: (fields: T) => string[];
}

export interface Document<T> extends Snapshot<T> {
  change: (patch: Partial<T>) => void;
  /** The answer to a conflict. */
  choose: (chosen: Partial<T>) => void;
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
    const gate = new WordGate(texts(start.fields), () => {
      redraw();
      void autosave.flush();
    });
    const autosave: Autosave<T> = new Autosave(
      key,
      start,
      (fields, version) => latest.current.save(fields, version),
      (current) => latest.current.read_current(current),
      redraw,
      (fields) => gate.may_pass(texts(fields)),
    );
    parts.current = { autosave, gate };
  }
  const { autosave, gate } = parts.current;
  useEffect(() => autosave.receive(start), [autosave, start]);
  useEffect(() => {
    void autosave.restore();
    const again = () => void autosave.flush();
    addEventListener("online", again);
    return () => {
      removeEventListener("online", again);
      void autosave.flush();
    };
  }, [autosave]);
  const looking = autosave.snapshot.state === "unfinished" && gate.doubts.length === 0;
  return {
    ...autosave.snapshot,
    // While words are being looked over it is just not saved yet.
    state: looking ? "waiting" : autosave.snapshot.state,
    change: (patch) => autosave.change(patch),
    choose: (chosen) => autosave.choose(chosen),
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
