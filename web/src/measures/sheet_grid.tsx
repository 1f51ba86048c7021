// The sheet as a table: measures as rows, the period before in gray beside each number.
import { useState } from "react";
import type { Cell, Sheet, SheetRow } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Before } from "./before";
import { cell_key } from "./cell";
import { CountInputs, go_on_with_enter, StateSelect, WordInputs } from "./cell_inputs";
import { Doubts } from "./doubts";
import { HistoryDialog } from "./history_dialog";
import { Result } from "./result";
import type { CellSaver } from "./sheet_savers";
import { useShownCells } from "./shown_cells";

interface GridProps {
  practice: string;
  sheet: Sheet;
  savers: Map<string, CellSaver>;
  the_day: string;
}

export function SheetGrid(props: GridProps) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter moves on between the fields inside
    <div className="card sheet" onKeyDown={go_on_with_enter}>
      <table className="plain sheet_table">
        <thead>
          <tr>
            <th scope="col">{t("measures.measure")}</th>
            <th scope="col">{t("measures.before")}</th>
            <th scope="col">{t("measures.now")}</th>
            <th scope="col">{t("measures.result")}</th>
            <th scope="col">{t("measures.or_why_not")}</th>
          </tr>
        </thead>
        {props.sheet.rows.map((row) => (
          <GridRows key={row.measure.id} {...props} row={row} />
        ))}
      </table>
    </div>
  );
}

function GridRows(props: GridProps & { row: SheetRow }) {
  const { cells, more } = useShownCells(props.row, props.savers, props.the_day);
  return (
    <tbody>
      {cells.map((cell, index) => (
        <GridRow key={cell.period} {...props} cell={cell} first={index === 0} />
      ))}
      {more && (
        <tr>
          <td colSpan={5}>{more}</td>
        </tr>
      )}
    </tbody>
  );
}

function GridRow(props: GridProps & { row: SheetRow; cell: Cell; first: boolean }) {
  const t = useWords();
  const { row, cell } = props;
  const [noting, set_noting] = useState(false);
  const [history, set_history] = useState(false);
  const saver = props.savers.get(cell_key(row.measure.id, cell));
  if (!saver) return null;
  const many = row.cells.length > 1;
  const about = many ? `${row.measure.short_name}, ${cell.label}` : row.measure.short_name;
  const { mine } = saver.autosave.snapshot;
  if (cell.period > props.the_day)
    return (
      <tr className="later_row">
        <th scope="row">
          {props.first && <div>{row.measure.name}</div>}
          <div className="muted small">{cell.label}</div>
        </th>
        <td colSpan={4} className="muted">
          {t("measures.cell_later")}
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        {props.first && <div>{row.measure.name}</div>}
        {props.first && !row.required && <div className="muted small">{t("measures.not_needed")}</div>}
        {many && <div className="muted small">{cell.label}</div>}
      </th>
      <td className="before_cell">
        <Before measure={row.measure} entry={cell.before} />
      </td>
      <td>
        <CountInputs saver={saver} cell={cell} about={about} />
        <Doubts saver={saver} />
      </td>
      <td className="result_cell">
        <Result saver={saver} goal={row.goal} />
      </td>
      <td className="why_cell">
        <StateSelect saver={saver} cell={cell} about={about} quiet />
        <WordInputs saver={saver} cell={cell} about={about} with_note={noting || mine.note !== ""} />
        <div className="row">
          {!noting && mine.note === "" && (
            <Button
              kind="quiet"
              label={`${about}: ${t("measures.add_note")}`}
              onClick={() => set_noting(true)}
            >
              {t("measures.add_note")}
            </Button>
          )}
          {saver.entry && (
            <Button
              kind="quiet"
              label={`${about}: ${t("measures.history")}`}
              onClick={() => set_history(true)}
            >
              {t("measures.history")}
            </Button>
          )}
        </div>
        {history && (
          <HistoryDialog
            practice={props.practice}
            measure={row.measure}
            cell={cell}
            close={() => set_history(false)}
          />
        )}
      </td>
    </tr>
  );
}
