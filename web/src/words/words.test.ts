// The words of both languages: the same keys, the same places for names and numbers, all plural forms, and every key in use exists.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Tree = { [key: string]: string | Tree };
const ROOMS = ["access", "app", "charts", "measures", "practices", "programs"];
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(tree: Tree, path = ""): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === "string" ? { [path + key]: value } : flat(value, `${path}${key}.`),
    ),
  );
}
const read = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...ROOMS.map((room) =>
      flat(JSON.parse(readFileSync(`src/words/${language}/${room}.json`, "utf8")), `${room}.`),
    ),
  );

const en = read("en");
const es = read("es");
const bases = (words: Record<string, string>) =>
  [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, "")))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();

test("both languages have the same keys", () => {
  expect(bases(es)).toEqual(bases(en));
});

test.each([
  ["en", en, ["one", "other"]],
  ["es", es, ["one", "many", "other"]],
] as const)("plural words in %s have every form", (_language, words, forms) => {
  const plural = new Set(
    Object.keys(words).flatMap((key) => (PLURAL.test(key) ? [key.replace(PLURAL, "")] : [])),
  );
  const missing = [...plural]
    .flatMap((base) => forms.map((form) => `${base}_${form}`))
    .filter((key) => !(key in words));
  expect(missing).toEqual([]);
});

test("both languages have the same places for names and numbers", () => {
  const different = Object.keys(en).filter(
    (key) => key in es && holes(en[key] as string).join() !== holes(es[key] as string).join(),
  );
  expect(different).toEqual([]);
});

test("no words of blame", () => {
  const blame = /\b(overdue|failed|failure|non-compliant|invalid|must)\b/i;
  expect(Object.entries(en).filter(([, text]) => blame.test(text))).toEqual([]);
});

test("every key in the pages exists, and dynamic ones have words under their beginning", () => {
  const keys = bases(en);
  const missing: string[] = [];
  for (const file of globSync("src/**/*.{ts,tsx}").filter((name) => !name.includes(".test."))) {
    const text = readFileSync(file, "utf8");
    for (const [, key = ""] of text.matchAll(
      /["'`]((?:access|app|charts|measures|practices|programs)\.[a-z_.]+(?:\$\{)?)/g,
    )) {
      const found = key.endsWith("${")
        ? keys.some((each) => each.startsWith(key.slice(0, -2)))
        : keys.includes(key);
      if (!found) missing.push(`${file}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});

test("no word is left over that no page uses", () => {
  const all = globSync("src/**/*.{ts,tsx}")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const dynamic = [
    ...all.matchAll(/[`"]((?:access|app|charts|measures|practices|programs)\.[a-z_.]*)\$\{/g),
  ].map((found) => found[1] as string);
  const unused = bases(en).filter(
    (key) => !all.includes(`"${key}"`) && !dynamic.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
