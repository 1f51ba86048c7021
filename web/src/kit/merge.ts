// Two people changed the same thing: what only one touched is taken, what both touched is asked, field by field. Lists
// whose items have a name of their own are put together item by item.
export interface Merged<T> {
  value: T;
  /** The same where theirs wins what both changed. */
  theirs: T;
  /** Fields both changed, each in their own way; `value` holds mine until the person chooses. */
  asked: (keyof T & string)[];
}
type Piece = Record<string, unknown>;

export const alike = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

export const same = <T extends object>(a: T, b: T) =>
  (Object.keys(a) as (keyof T)[]).every((field) => alike(a[field], b[field]));

export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const merged: Merged<T> = { value: { ...theirs }, theirs: { ...theirs }, asked: [] };
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    if (alike(mine[field], base[field]) || alike(mine[field], theirs[field])) continue;
    merged.value[field] = mine[field];
    if (alike(theirs[field], base[field])) {
      merged.theirs[field] = mine[field];
      continue;
    }
    const lists = [base[field], mine[field], theirs[field]].map(by_name);
    const [b, m, t] = lists;
    if (!b || !m || !t) {
      merged.asked.push(field);
      continue;
    }
    const both = merge_lists(b, m, t);
    merged.value[field] = both.value as T[typeof field];
    merged.theirs[field] = both.theirs as T[typeof field];
    if (both.asked) merged.asked.push(field);
  }
  return merged;
}

/** Of the fields both changed, the free texts with one after the other: neither has to go. `texts` are the free texts of a version. */
export function both_texts<T extends object>(
  mine: T,
  theirs: T,
  asked: (keyof T & string)[],
  texts: (fields: T) => string[],
): Partial<T> {
  const [of_mine, of_theirs] = [texts(mine), texts(theirs)];
  const both: Partial<T> = {};
  for (const field of asked) {
    const [m, t] = [mine[field], theirs[field]];
    if (typeof m !== "string" || typeof t !== "string" || !m.trim() || !t.trim()) continue;
    if (of_mine.includes(m) && of_theirs.includes(t)) both[field] = `${t} / ${m}` as T[typeof field];
  }
  return both;
}

/** Items by what names them; undefined if it is no list, or its items have no names of their own. */
function by_name(list: unknown): Map<string, Piece> | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = list.map((each: Piece) => each?.id ?? each?.member_id ?? each?.measure_id);
  const found = new Map(list.map((each, i) => [String(names[i]), each]));
  return names.every(Boolean) && found.size === list.length ? found : undefined;
}

function merge_lists(base: Map<string, Piece>, mine: Map<string, Piece>, theirs: Map<string, Piece>) {
  const value: Piece[] = [];
  const with_theirs: Piece[] = [];
  let asked = false;
  for (const name of order_of(base, mine, theirs)) {
    const [b, m, t] = [base.get(name), mine.get(name), theirs.get(name)];
    if (b && m && t) {
      const both = merge(b, m, t);
      asked ||= both.asked.length > 0;
      value.push(both.value);
      with_theirs.push(both.theirs);
      continue;
    }
    // Taken away by one stays away, unless the other wrote in it meanwhile.
    const left = m ?? t;
    if (!left || (b && alike(b, left))) continue;
    value.push(left);
    with_theirs.push(left);
  }
  return { value, theirs: with_theirs, asked };
}

/** My order if I moved something, else theirs; what only the other has comes after what it stands after there. */
function order_of(base: Map<string, Piece>, mine: Map<string, Piece>, theirs: Map<string, Piece>) {
  const shared = (list: Map<string, Piece>, other: Map<string, Piece>) =>
    [...list.keys()].filter((name) => other.has(name));
  const moved = !alike(shared(mine, base), shared(base, mine));
  const [lead, other] = moved ? [mine, theirs] : [theirs, mine];
  const names = [...lead.keys()];
  let after = -1;
  for (const name of other.keys()) {
    const at = names.indexOf(name);
    if (at >= 0) after = at;
    else names.splice(++after, 0, name);
  }
  return names;
}
