// The last loaded tests, plans and actions, kept on this device under the person's name so that they open without a
// network. Only what the whole team reads; words for a coach, for named people or without a name are never among them.
import { type DBSchema, openDB } from "idb";
import { KEPT_MS, quietly } from "./on_device";

interface Kept {
  path: string;
  person: string;
  answer: unknown;
  at: number;
}
interface Store extends DBSchema {
  answers: { key: string; value: Kept };
}

export const ME = "/api/me";
const KEPT_PATHS = [
  /^\/api\/me$/,
  /^\/api\/practices\/[^/]+$/,
  /^\/api\/practices\/[^/]+\/pdsa(\/cycles\/[^/]+)?$/,
  /^\/api\/practices\/[^/]+\/planning\/projects(\/[^/]+)?$/,
];
export const is_kept = (path: string) => KEPT_PATHS.some((each) => each.test(path));

let opened: ReturnType<typeof open> | undefined;
function open() {
  return openDB<Store>("upswing_answers", 1, {
    upgrade: (db) => db.createObjectStore("answers", { keyPath: "path" }),
  });
}
const database = () => {
  opened ??= open();
  return opened;
};
let person = "";

/** A patient's story stays with the staff: it is not kept unless the whole team reads it. */
function without_story(answer: unknown) {
  const { parts } = (answer ?? {}) as { parts?: { story?: { audience?: string } | null } };
  if (!parts?.story || parts.story.audience === "team") return answer;
  return { ...(answer as object), parts: { ...parts, story: { ...parts.story, words: "" } } };
}

export const wipe_answers = () => quietly(async () => (await database()).clear("answers"));

/** The place is out of reach by now. */
export const drop_answer = (path: string) =>
  is_kept(path) ? quietly(async () => (await database()).delete("answers", path)) : Promise.resolve();

export async function keep_answer(path: string, answer: unknown) {
  if (!is_kept(path)) return;
  if (path === ME) {
    const { id } = answer as { id: string };
    person = id;
    const before = (await quietly(async () => (await database()).get("answers", ME)))?.person;
    // Somebody else on this device: what the one before saw is gone.
    if (before !== undefined && before !== id) await wipe_answers();
  }
  await quietly(async () =>
    (await database()).put("answers", { path, person, answer: without_story(answer), at: Date.now() }),
  );
}

export async function kept_answer(path: string): Promise<unknown> {
  if (!is_kept(path)) return undefined;
  const db = await quietly(database);
  const found = await quietly(async () => db?.get("answers", path));
  if (path === ME && found) person = found.person;
  if (found && Date.now() - found.at > KEPT_MS) {
    await wipe_answers();
    return undefined;
  }
  return found?.person === person ? found.answer : undefined;
}
