// What a change changed: two documents side by side, thing by thing. A thing is the document itself, or an item of a list in
// it, known by its id: a line moved up has not changed.

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}
export interface Change {
  how: "changed" | "added" | "gone" | "order";
  /** What the thing is called: its own words, or the id of what it stands for. Nothing for the document itself. */
  name?: unknown;
  fields: FieldChange[];
}
interface Thing {
  name?: unknown;
  fields: Map<string, unknown>;
}
type Json = Record<string, unknown>;

const NAMES = ["words", "title", "name", "idea_id", "measure_id"];
const TOLD_BY_NAME = ["id", "member_id"];
const KEYS = ["id", "measure_id", "member_id", "name"];
const is_nothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0);
const is_list = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.some((each) => typeof each === "object");

export const name_of = (item: Json) => NAMES.map((key) => item[key]).find((value) => !is_nothing(value));
const key_of = (item: Json) => String(KEYS.map((key) => item[key]).find((value) => !is_nothing(value)) ?? "");

function gather(item: Json, path: string, into: Map<string, Thing>) {
  const thing: Thing = { name: path ? (name_of(item) ?? "…") : undefined, fields: new Map() };
  into.set(path, thing);
  for (const [field, value] of Object.entries(item)) {
    if (is_list(value)) {
      for (const each of value) {
        let key = `${path}/${field}/${key_of(each)}`;
        while (into.has(key)) key += "+";
        gather(each, key, into);
      }
    } else if (!TOLD_BY_NAME.includes(field)) thing.fields.set(field, value);
  }
}

export function things_in(body: string | undefined): Map<string, Thing> {
  const into = new Map<string, Thing>();
  if (body) gather(JSON.parse(body), "", into);
  return into;
}

function compared(now: Thing | undefined, then: Thing | undefined): FieldChange[] {
  const names = [...new Set([...(then?.fields.keys() ?? []), ...(now?.fields.keys() ?? [])])];
  return names
    .map((field) => ({ field, before: then?.fields.get(field), after: now?.fields.get(field) }))
    .filter(({ before, after }) => !(is_nothing(before) && is_nothing(after)))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

export function changes_of(after: string, before: string | undefined): Change[] {
  const now = things_in(after);
  const then = things_in(before);
  const changes: Change[] = [];
  for (const path of new Set([...now.keys(), ...then.keys()])) {
    const thing = now.get(path);
    const old = then.get(path);
    const name = thing?.name ?? old?.name;
    const fields = compared(thing, old);
    const how = path === "" || (thing && old) ? "changed" : thing ? "added" : "gone";
    if (how === "changed" && fields.length === 0) continue;
    // Its name is told already.
    const more = how === "changed" ? fields : fields.filter((each) => (each.after ?? each.before) !== name);
    changes.push({ how, name, fields: more });
  }
  const turned = changes.length === 0 && before !== undefined && after !== before;
  return turned ? [{ how: "order", fields: [] }] : changes;
}
