// A form that is sent once: values, problems beside their fields, and what could not be done.
import { useEffect, useState } from "react";
import type { TextDoubt } from "../gen/types";
import { type FieldProblem, Offline, Problem } from "./api";
import { drop_draft, keep_draft, kept_draft } from "./drafts";
import { as_one, look_over } from "./text_doubts";

export interface Form<T> {
  values: T;
  set: (patch: Partial<T>) => void;
  problems: FieldProblem[];
  /** Word key of the problem of a field, if it has one. */
  problem: (field: keyof T & string) => FieldProblem | undefined;
  error: Error | undefined;
  busy: boolean;
  done: boolean;
  submit: (event?: { preventDefault: () => void }) => void;
  /** What in the words may point to a patient; sending waits until they are changed or kept. */
  doubts: TextDoubt[];
  /** The words are fine as they are: sends them. */
  keep: () => void;
}

/**
 * `send` does the work; field problems of the server (422) appear beside the fields, and what was typed stays. `words` are
 * the free texts among the values: they are looked over before they are sent. With a `key` what is typed is kept on this
 * device until it is sent.
 */
export function useForm<T extends object>(
  start: T,
  send: (values: T) => Promise<unknown>,
  words?: (values: T) => string[],
  key?: string,
): Form<T> {
  const [values, set_values] = useState(start);
  useEffect(() => {
    if (key)
      void kept_draft(key).then((draft) => draft && set_values((old) => ({ ...old, ...(draft.mine as T) })));
  }, [key]);
  const [error, set_error] = useState<Error>();
  const [busy, set_busy] = useState(false);
  const [done, set_done] = useState(false);
  const [doubts, set_doubts] = useState<TextDoubt[]>([]);
  const problems = error instanceof Problem ? error.fields : [];
  async function run(kept: boolean) {
    set_busy(true);
    set_error(undefined);
    set_doubts([]);
    try {
      const texts = words?.(values) ?? [];
      const known = kept || as_one(texts) === as_one(words?.(start) ?? []);
      // Without a network the words are looked over when they are sent later.
      const found = known ? [] : await look_over(texts).catch(none_offline);
      if (found.length > 0) return set_doubts(found);
      await send(values);
      if (key) void drop_draft(key);
      set_done(true);
    } catch (thrown) {
      set_error(thrown as Error);
    } finally {
      set_busy(false);
    }
  }
  return {
    values,
    set: (patch) => {
      set_done(false);
      set_values((old) => ({ ...old, ...patch }));
      if (key) void keep_draft(key, { base: start, mine: { ...values, ...patch }, version: 0 });
    },
    problems,
    problem: (field) => problems.find((each) => each.pointer.split("/")[1] === field),
    error,
    busy,
    done,
    submit: (event) => {
      event?.preventDefault();
      if (!busy) void run(false);
    },
    doubts,
    keep: () => {
      if (!busy) void run(true);
    },
  };
}

function none_offline(error: unknown): TextDoubt[] {
  if (error instanceof Offline) return [];
  throw error;
}

type Found = { [field: string]: string | false };

/** Problems a page finds by itself, thrown all at once in the same form as the server's. */
export function check_fields(found: Found) {
  const fields = Object.entries(found).flatMap(([field, code]) =>
    code ? [{ pointer: `/${field}`, code, message: "" }] : [],
  );
  if (fields.length > 0) throw new Problem(422, "fields", "", "", fields, undefined, 0);
}
