// The driver diagram as a list with steps inward, the way it is written on a phone or by keyboard: each line hangs on the
// nearest line above it that stands further out. A box may feed more than one; the further ones are kept.
import type { Driver, DriverLevel } from "../gen/types";

export interface Row {
  driver: Driver;
  depth: number;
}

/** What hung on a box that is gone hangs on the aim. */
export function hung(drivers: Driver[]): Driver[] {
  const ids = new Set(drivers.map((each) => each.id));
  const whole = (one: Driver) => one.parents.every((id) => ids.has(id));
  return drivers.map((one) =>
    whole(one) ? one : { ...one, parents: one.parents.filter((id) => ids.has(id)) },
  );
}

export function rows_of(drivers: Driver[]): Row[] {
  const below = new Map<string, Driver[]>();
  for (const one of drivers) {
    const key = one.parents[0] ?? "";
    below.set(key, [...(below.get(key) ?? []), one]);
  }
  const rows: Row[] = [];
  const walk = (key: string, depth: number) => {
    for (const driver of below.get(key) ?? []) {
      rows.push({ driver, depth });
      walk(driver.id, depth + 1);
    }
  };
  walk("", 0);
  return rows;
}

const level_of = (row: Row): DriverLevel =>
  row.driver.idea_id ? "idea" : row.depth === 0 ? "primary" : "secondary";

/** The same object where nothing is different, so that only lines that changed are drawn anew. */
const as_before = (one: Driver, now: Pick<Driver, "level" | "parents">): Driver =>
  one.level === now.level && one.parents.join() === now.parents.join() ? one : { ...one, ...now };

/** Boxes with their first parent as the lines stand; what else they feed stays, unless it is gone or below them. */
export function drivers_of(rows: Row[]): Driver[] {
  const ids = new Set(rows.map((row) => row.driver.id));
  return rows.map((row, i) => {
    const above = rows.slice(0, i).reverse();
    const first = above.find((each) => each.depth < row.depth)?.driver.id;
    const under = new Set(rows.slice(i, i + block(rows, i)).map((each) => each.driver.id));
    const more = row.driver.parents.slice(1).filter((id) => id !== first && ids.has(id) && !under.has(id));
    return as_before(row.driver, { level: level_of(row), parents: first ? [first, ...more] : [] });
  });
}

/** Hangs a box on another one, or on the aim (""); nothing hangs on an idea, nor on what is under itself. */
export function hang(drivers: Driver[], child: string, parent: string): Driver[] {
  const by_id = new Map(drivers.map((each) => [each.id, each]));
  for (let above = parent; above; above = by_id.get(above)?.parents[0] ?? "")
    if (above === child) return drivers;
  if (by_id.get(parent)?.idea_id || !by_id.has(child)) return drivers;
  const hung_on = (one: Driver) =>
    parent ? [parent, ...one.parents.slice(1).filter((id) => id !== parent)] : [];
  return drivers_of(
    rows_of(drivers.map((one) => (one.id === child ? { ...one, parents: hung_on(one) } : one))),
  );
}

/** How many lines a line and everything under it are. */
export function block(rows: Row[], at: number): number {
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while (end < rows.length && (rows[end] as Row).depth > depth) end += 1;
  return end - at;
}

/** Inward hangs it on the line before; outward on the one further out. What is under it goes along. */
export function shifted(rows: Row[], at: number, by: 1 | -1): Row[] {
  const row = rows[at] as Row;
  const before = rows[at - 1];
  const fits =
    by === 1 ? before !== undefined && before.depth >= row.depth && !before.driver.idea_id : row.depth > 0;
  if (!fits) return rows;
  const end = at + block(rows, at);
  return rows.map((each, i) => (i >= at && i < end ? { ...each, depth: each.depth + by } : each));
}

/** Up or down among those that hang on the same line. */
export function moved(rows: Row[], at: number, by: 1 | -1): Row[] {
  const depth = (rows[at] as Row).depth;
  const size = block(rows, at);
  if (by === 1) {
    const next = at + size;
    if (rows[next]?.depth !== depth) return rows;
    return moved(rows, next, -1);
  }
  let previous = at - 1;
  while (previous >= 0 && (rows[previous] as Row).depth > depth) previous -= 1;
  if (previous < 0 || rows[previous]?.depth !== depth) return rows;
  const mine = rows.slice(at, at + size);
  return [...rows.slice(0, previous), ...mine, ...rows.slice(previous, at), ...rows.slice(at + size)];
}

/** Takes a line away; what hung on it moves one step outward. */
export function without(rows: Row[], at: number): Row[] {
  const end = at + block(rows, at);
  return rows.flatMap((row, i) =>
    i === at ? [] : [i > at && i < end ? { ...row, depth: row.depth - 1 } : row],
  );
}
