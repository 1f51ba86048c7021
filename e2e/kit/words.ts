// The pages' own words, for tests that look at the same thing in both languages.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Language = "en" | "es";
const rooms = new Map<string, Record<string, unknown>>();

export function word(language: Language, key: string): string {
  const [room = "", ...path] = key.split(".");
  const file = join(__dirname, `../../web/src/words/${language}/${room}.json`);
  if (!rooms.has(file)) rooms.set(file, JSON.parse(readFileSync(file, "utf8")));
  let found: unknown = rooms.get(file);
  for (const part of path) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== "string") throw new Error(`There are no words for ${key}.`);
  return found;
}

/** The same as a pattern, whatever its blanks are filled with. */
export const like = (language: Language, key: string) =>
  new RegExp(
    word(language, key)
      .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
      .replace(/\{\{\w+\}\}/g, ".+"),
  );
