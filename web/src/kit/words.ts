// Words in the person's language. Keys begin with the room; each language loads alone, the first screens' words first.
import { createInstance } from "i18next";
import { useSyncExternalStore } from "react";

export type Language = "en" | "es";
export type Words = (key: string, args?: Record<string, unknown>) => string;

const i18n = createInstance();
const loaded = new Set<string>();
const listeners = new Set<() => void>();
const REMEMBERED = "upswing.language";

const parts = {
  en: { first: () => import("../words/en/first"), rest: () => import("../words/en/rest") },
  es: { first: () => import("../words/es/first"), rest: () => import("../words/es/rest") },
};

export function remembered_language(): Language {
  const asked = localStorage.getItem(REMEMBERED) ?? navigator.language;
  return asked.startsWith("es") ? "es" : "en";
}

async function load(language: Language, part: "first" | "rest") {
  const name = `${language}/${part}`;
  if (loaded.has(name)) return;
  const words = (await parts[language][part]()).default;
  i18n.addResourceBundle(language, "words", words, true);
  loaded.add(name);
}

export async function start_words(language = remembered_language()) {
  await i18n.init({
    lng: language,
    ns: "words",
    defaultNS: "words",
    fallbackLng: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await use_language(language);
}

/** The words of every room; pages beyond the first wait for them. */
export async function load_all_words() {
  await load(i18n.language as Language, "rest");
}

/** Switches every word on the screen. */
export async function use_language(language: Language) {
  const whole = loaded.has(`${i18n.language}/rest`);
  await load(language, "first");
  if (whole) await load(language, "rest");
  await i18n.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const current_language = () => i18n.language as Language;
export const has_words = (key: string) => i18n.exists(key);

const say: Record<Language, Words> = {
  en: (key, args) => i18n.t(key, { ...args, lng: "en" }),
  es: (key, args) => i18n.t(key, { ...args, lng: "es" }),
};

/** The words of the language in use; the component is drawn anew when it changes. */
export function useWords(): Words {
  return say[useLanguage()];
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, current_language);
}
