// Private writing. Nothing of it is kept beyond the page: no draft, no copy for the time without a network.
import type { Audience, DoorState, NewNote, Note, NoteList, NotePlaces, NoteReaders } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = "/api/me/notes";

export const useNotes = () => useGet<NoteList>(at);
export const useNotePlaces = () => useGet<NotePlaces>("/api/me/note-places");

async function change<T>(method: string, path: string, body?: unknown, version?: number) {
  try {
    return await call<T>(method, path, { body, version });
  } finally {
    await refresh(at);
  }
}

export const add_note = (note: Omit<NewNote, "id">) => change<Note>("POST", at, { id: new_id(), ...note });
export const open_note = (note: Note) => change<Note>("POST", `${at}/${note.id}/opened`, {});
export const change_words = (note: Note, words: string) =>
  change<Note>("PUT", `${at}/${note.id}`, { words }, note.version);
export const change_readers = (note: Note, readers: NoteReaders) =>
  change<Note>("PUT", `${at}/${note.id}/readers`, readers, note.version);
export const change_state = (note: Note, state: DoorState) =>
  change<Note>("PUT", `${at}/${note.id}/state`, { state }, note.version);
export const remove_note = (note: Note) => change("DELETE", `${at}/${note.id}`);
export const add_reply = (note: Note, words: string) =>
  change<Note>("POST", `${at}/${note.id}/replies`, { id: new_id(), words });
export const remove_reply = (note: Note, reply: string) =>
  change("DELETE", `${at}/${note.id}/replies/${reply}`);

/** The levels a coach's note can have, the narrowest first. */
export const NOTE_LEVELS: Audience[] = ["author", "named", "coaches", "staff", "team"];
