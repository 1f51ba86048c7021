// What a change changed: fields of two documents side by side, in words a person can read.
import type { HistoryLine } from "../gen/types";

export interface Change {
  field: string;
  before: string;
  after: string;
}

function leaves(value: unknown, field: string, into: Map<string, string>) {
  if (value === null || value === "") return;
  if (typeof value !== "object") into.set(field, String(value));
  else
    for (const [key, each] of Object.entries(value as object)) {
      if (key === "id" || key.endsWith("_id")) continue;
      const name = Number.isInteger(Number(key)) ? String(Number(key) + 1) : key;
      leaves(each, field ? `${field} ${name}` : name, into);
    }
}

function flat(body: string | undefined): Map<string, string> {
  const into = new Map<string, string>();
  if (body) leaves(JSON.parse(body), "", into);
  return into;
}

export function changes_of(after: HistoryLine, before: HistoryLine | undefined): Change[] {
  const now = flat(after.body);
  const then = flat(before?.body);
  const fields = [...new Set([...then.keys(), ...now.keys()])];
  return fields
    .map((field) => ({ field, before: then.get(field) ?? "", after: now.get(field) ?? "" }))
    .filter((each) => each.before !== each.after);
}
