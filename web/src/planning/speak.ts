// Says a value of a plan's document the way its page does: choices in words, days as days, ids as the names they stand for.
import type { ProjectView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";

export type Speak = (field: string, value: unknown) => string;

/** Where the words of a choice stand; of a state it depends on whose it is. */
const CHOICES: { [field: string]: string } = {
  answer: "answer.",
  source: "source.",
  likely: "likely_",
  route: "route.",
  role: "role.",
  level: "level.",
  kind: "flow_kind.",
  audience: "readers.",
};
const STATES: { [kind: string]: string } = {
  action: "action.",
  workflow: "map_state.",
  project: "state.",
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function add_names(value: unknown, into: Map<string, string>) {
  if (typeof value !== "object" || value === null) return;
  const { id, words, title, name } = value as Record<string, unknown>;
  const called = words || title || name;
  if (typeof id === "string" && typeof called === "string") into.set(id, called);
  for (const each of Object.values(value)) add_names(each, into);
}

/** What ids stand for: of the page as it is now, and of documents as they were. */
export function names_for(view: ProjectView, bodies: (string | undefined)[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const body of [...bodies].reverse()) if (body) add_names(JSON.parse(body), names);
  add_names([view.people, view.measures, view.physicians, view.ideas], names);
  return names;
}

export function useSpeak(kind: string, names: () => Map<string, string>): Speak {
  const t = useWords();
  const speak: Speak = (field, value) => {
    if (value === null || value === undefined || value === "") return "";
    if (Array.isArray(value)) return value.map((each) => speak(field, each)).join(", ");
    if (typeof value === "boolean") return t(value ? "app.yes" : "app.no");
    const text = String(value);
    if (ID.test(text)) return names().get(text) ?? t("planning.not_there_now");
    if (DAY.test(text)) return say_short_day(text);
    const choice = field === "state" ? STATES[kind] : CHOICES[field];
    return choice ? t(`planning.${choice}${text}`) : text;
  };
  return speak;
}
