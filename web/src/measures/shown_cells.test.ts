import { expect, test } from "vitest";
import type { Cell, SheetRow } from "../gen/types";
import { pick_cells } from "./shown_cells";

const days = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ period: `2026-09-${String(i + 1).padStart(2, "0")}` }) as Cell);
const row = (cells: Cell[]) => ({ cells }) as SheetRow;

test("a month of weeks is whole", () => {
  expect(pick_cells(row(days(5)), () => false, "2026-09-03")).toHaveLength(5);
});

test("of a month of days, those that hold something and the newest day are shown", () => {
  const shown = pick_cells(row(days(30)), (cell) => cell.period === "2026-09-02", "2026-09-20");
  expect(shown.map((cell) => cell.period)).toEqual(["2026-09-02", "2026-09-20"]);
  expect(pick_cells(row(days(30)), () => false, "2026-10-06").map((cell) => cell.period)).toEqual([
    "2026-09-30",
  ]);
});
