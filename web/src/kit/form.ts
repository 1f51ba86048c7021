// A form that is sent once: values, problems beside their fields, and what could not be done.
import { useState } from "react";
import { type FieldProblem, Problem } from "./api";

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
}

/** `send` does the work; field problems of the server (422) appear beside the fields, and what was typed stays. */
export function useForm<T extends object>(start: T, send: (values: T) => Promise<unknown>): Form<T> {
  const [values, set_values] = useState(start);
  const [error, set_error] = useState<Error>();
  const [busy, set_busy] = useState(false);
  const [done, set_done] = useState(false);
  const problems = error instanceof Problem ? error.fields : [];
  async function run() {
    set_busy(true);
    set_error(undefined);
    try {
      await send(values);
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
    },
    problems,
    problem: (field) => problems.find((each) => each.pointer.split("/")[1] === field),
    error,
    busy,
    done,
    submit: (event) => {
      event?.preventDefault();
      if (!busy) void run();
    },
  };
}

type Found = { [field: string]: string | false };

/** Problems a page finds by itself, thrown all at once in the same form as the server's. */
export function check_fields(found: Found) {
  const fields = Object.entries(found).flatMap(([field, code]) =>
    code ? [{ pointer: `/${field}`, code, message: "" }] : [],
  );
  if (fields.length > 0) throw new Problem(422, "fields", "", "", fields, undefined, 0);
}
