// The sheet of a period as it is being filled: one autosaving cell for each number, and one state for the whole.
import { useEffect, useReducer, useRef } from "react";
import type { Entry, Measure, Sheet } from "../gen/types";
import { Autosave, type Saved, type SaveState, type Snapshot } from "../kit/autosave";
import { WordGate } from "../kit/word_gate";
import { type CellFields, cell_key, fields_of, fill_of, input_of } from "./cell";
import { clear_entry, save_entry } from "./measures_api";

export interface CellSaver {
  key: string;
  measure: Measure;
  autosave: Autosave<CellFields>;
  /** What the server holds now, with its doubts. */
  entry: Entry | null;
  /** What in its words may point to a patient; they stay on this device until changed or kept. */
  words: WordGate;
}

const saved_from = (entry: Entry | null): Saved<CellFields> => ({
  fields: fields_of(entry),
  version: entry?.version ?? 0,
});

const free_texts = (fields: CellFields) => [fields.note, fields.no_data_words];

function make_saver(
  practice: string,
  measure: Measure,
  day: string,
  entry: Entry | null,
  changed: () => void,
): CellSaver {
  const words = new WordGate(free_texts(fields_of(entry)), () => {
    changed();
    void saver.autosave.flush();
  });
  const saver: CellSaver = {
    key: `${measure.id}/${day}`,
    measure,
    entry,
    words,
    autosave: undefined as never,
  };
  async function save(fields: CellFields, version: number) {
    const nothing = fill_of(measure, fields) === "empty";
    if (nothing && version > 0) await clear_entry(practice, measure.id, day, version);
    saver.entry = nothing
      ? null
      : await save_entry(practice, measure.id, day, input_of(measure, fields), version);
    return saved_from(saver.entry);
  }
  const read_current = (current: unknown) => {
    saver.entry = (current as Entry | null) ?? null;
    return saved_from(saver.entry);
  };
  const whole = (fields: CellFields) =>
    fill_of(measure, fields) !== "half" && words.may_pass(free_texts(fields));
  saver.autosave = new Autosave(
    `entry/${practice}/${saver.key}`,
    saved_from(entry),
    save,
    read_current,
    changed,
    whole,
  );
  return saver;
}

export function useSheetSavers(practice: string, sheet: Sheet): Map<string, CellSaver> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const savers = useRef(new Map<string, CellSaver>());
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const key = cell_key(row.measure.id, cell);
      if (!savers.current.has(key))
        savers.current.set(key, make_saver(practice, row.measure, cell.period, cell.entry ?? null, redraw));
    }
  }
  useEffect(() => {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const saver = savers.current.get(cell_key(row.measure.id, cell));
        if (!saver || !cell.entry || saver.autosave.unsaved) continue;
        if (cell.entry.version > (saver.entry?.version ?? 0)) saver.entry = cell.entry;
        saver.autosave.receive(saved_from(cell.entry));
      }
    }
  }, [sheet]);
  useEffect(() => {
    const all = savers.current;
    for (const saver of all.values()) void saver.autosave.restore();
    return () => {
      for (const saver of all.values()) void saver.autosave.flush();
    };
  }, []);
  return savers.current;
}

const WORST_FIRST: SaveState[] = [
  "changed",
  "closed",
  "stopped",
  "trouble",
  "offline",
  "saving",
  "waiting",
  "unfinished",
  "saved",
  "still",
];

export const state_of_all = (savers: Map<string, CellSaver>) =>
  state_of_shots([...savers.values()].map((saver) => saver.autosave.snapshot));

/** One state for many things that save themselves: the one that asks for most. */
export function state_of_shots(shots: Pick<Snapshot<unknown>, "state" | "saved_at">[]): {
  state: SaveState;
  saved_at?: Date;
} {
  const state = WORST_FIRST.find((each) => shots.some((shot) => shot.state === each)) ?? "still";
  const times = shots.flatMap((shot) => (shot.saved_at ? [shot.saved_at.getTime()] : []));
  return { state, saved_at: times.length > 0 ? new Date(Math.max(...times)) : undefined };
}
