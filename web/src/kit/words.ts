// Words in the person's language. Keys begin with the room; each language loads alone, the first screens' words first.
// The files are in i18next's format (plural endings, {{holes}}); reading it takes a few lines, the library 13 kB.
import { useSyncExternalStore } from "react";

export type Language = "en" | "es";
export type Words = (key: string, args?: Record<string, unknown>) => string;
type Tree = { [key: string]: string | Tree };

const REMEMBERED = "upswing.language";
const loaded = new Set<string>();
const listeners = new Set<() => void>();
const words: Record<Language, Tree> = { en: {}, es: {} };
const plurals = { en: new Intl.PluralRules("en-US"), es: new Intl.PluralRules("es-US") };
const parts = {
  en: { first: () => import("../words/en/first"), rest: () => import("../words/en/rest") },
  es: { first: () => import("../words/es/first"), rest: () => import("../words/es/rest") },
};
let in_use: Language = "en";
/** Set once a page beyond the first was asked for; from then on a language is only whole. */
let all_wanted = false;

export function remembered_language(): Language {
  const asked = localStorage.getItem(REMEMBERED) ?? navigator.language;
  return asked.startsWith("es") ? "es" : "en";
}

async function load(language: Language, part: "first" | "rest") {
  const name = `${language}/${part}`;
  if (loaded.has(name)) return;
  Object.assign(words[language], (await parts[language][part]()).default);
  loaded.add(name);
}

/** The words of every room; pages beyond the first wait for them. */
export async function load_all_words() {
  all_wanted = true;
  // The language may have changed meanwhile.
  while (!loaded.has(`${in_use}/rest`)) await load(in_use, "rest");
}

/** Switches every word on the screen. */
export async function use_language(language: Language = remembered_language()) {
  await load(language, "first");
  if (all_wanted) await load(language, "rest");
  in_use = language;
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export const current_language = () => in_use;

function found(language: Language, key: string): string | undefined {
  let place: string | Tree | undefined = words[language];
  for (const part of key.split(".")) place = typeof place === "object" ? place[part] : undefined;
  return typeof place === "string" ? place : undefined;
}

/** The words of a key, in the plural form of `count`, with the holes filled; the key itself when there are none. */
function say(language: Language, key: string, args: Record<string, unknown> = {}): string {
  const form = typeof args.count === "number" ? `${key}_${plurals[language].select(args.count)}` : key;
  const text = found(language, form) ?? found(language, key) ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name) => String(args[name] ?? hole));
}

export const words_in: Record<Language, Words> = {
  en: (key, args) => say("en", key, args),
  es: (key, args) => say("es", key, args),
};

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words of the language in use; the component is drawn anew when it changes. */
export function useWords(): Words {
  return words_in[useLanguage()];
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, current_language);
}
