// A measure counted by the day has thirty numbers a month: shown are those that hold something and the newest, until all are
// asked for.
import { useState } from "react";
import type { Cell, SheetRow } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { cell_key, fill_of } from "./cell";
import type { CellSaver } from "./sheet_savers";

/** So many are in view at once, as the weeks of a month are. */
const FEW = 7;

export function pick_cells(row: SheetRow, filled: (cell: Cell) => boolean, the_day: string): Cell[] {
  if (row.cells.length <= FEW) return row.cells;
  const begun = row.cells.filter((cell) => cell.period <= the_day);
  const newest = begun.at(-1) ?? row.cells[0];
  return row.cells.filter((cell) => cell === newest || filled(cell));
}

export function useShownCells(row: SheetRow, savers: Map<string, CellSaver>, the_day: string) {
  const t = useWords();
  const [all, set_all] = useState(false);
  const filled = (cell: Cell) => {
    const saver = savers.get(cell_key(row.measure.id, cell));
    return saver !== undefined && fill_of(saver.measure, saver.autosave.snapshot.mine) !== "empty";
  };
  const cells = all ? row.cells : pick_cells(row, filled, the_day);
  const more = cells.length < row.cells.length && (
    <Button
      kind="quiet"
      label={`${row.measure.short_name}: ${t("measures.all_cells", { count: row.cells.length })}`}
      onClick={() => set_all(true)}
    >
      {t("measures.all_cells", { count: row.cells.length })}
    </Button>
  );
  return { cells, more };
}
