// Two people changed the same thing: what only one touched is taken, what both touched is asked, field by field.
export interface Merged<T> {
  value: T;
  /** Fields both changed, each in their own way; `value` holds mine until the person chooses. */
  asked: (keyof T & string)[];
}

export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const value = { ...theirs };
  const asked: (keyof T & string)[] = [];
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    const i_changed = mine[field] !== base[field];
    const they_changed = theirs[field] !== base[field];
    if (!i_changed || mine[field] === theirs[field]) continue;
    value[field] = mine[field];
    if (they_changed) asked.push(field);
  }
  return { value, asked };
}

export const same = <T extends object>(a: T, b: T) =>
  (Object.keys(a) as (keyof T)[]).every((field) => a[field] === b[field]);
