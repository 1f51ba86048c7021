// The sheet on a phone: one measure a card, next and back, and how far it is.
import { type ReactNode, useRef, useState } from "react";
import type { Sheet, SheetRow } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Before } from "./before";
import { cell_key, fill_of } from "./cell";
import { CountInputs, go_on_with_enter, StateSelect, WordInputs } from "./cell_inputs";
import { Doubts } from "./doubts";
import { HistoryDialog } from "./history_dialog";
import { Result } from "./result";
import type { CellSaver } from "./sheet_savers";
import { useShownCells } from "./shown_cells";

interface CardsProps {
  practice: string;
  sheet: Sheet;
  savers: Map<string, CellSaver>;
  the_day: string;
  /** All that is asked for is there: sending is the next step, on whatever card one stands. */
  ready: boolean;
  send: ReactNode;
}

function first_open(props: CardsProps) {
  const open = props.sheet.rows.findIndex((row) =>
    row.cells.some((cell) => {
      const saver = props.savers.get(cell_key(row.measure.id, cell));
      return saver && fill_of(saver.measure, saver.autosave.snapshot.mine) !== "full";
    }),
  );
  return Math.max(0, open);
}

export function SheetCards(props: CardsProps) {
  const t = useWords();
  const { rows } = props.sheet;
  const [index, set_index] = useState(() => first_open(props));
  const title = useRef<HTMLHeadingElement>(null);
  const row = rows[index] as SheetRow;
  function go(next: number) {
    set_index(next);
    scrollTo(0, 0);
    title.current?.focus();
  }
  const last = index === rows.length - 1;
  return (
    <div className="stack">
      <progress
        className="sheet_progress"
        max={rows.length}
        value={index + 1}
        aria-label={t("measures.card_of", { number: index + 1, count: rows.length })}
      />
      <section className="card stack" aria-labelledby="card_title">
        <p className="small muted">
          {t("measures.card_of", { number: index + 1, count: rows.length })}
          {!row.required && ` · ${t("measures.not_needed")}`}
        </p>
        <h2 id="card_title" ref={title} tabIndex={-1}>
          {row.measure.name}
        </h2>
        <CardCells key={row.measure.id} {...props} row={row} />
        <details>
          <summary>{t("measures.what_counts")}</summary>
          <p className="small">
            {[row.measure.numerator, row.measure.denominator].filter(Boolean).join(" / ")}
          </p>
        </details>
      </section>
      <div className="card_moves">
        <Button wide disabled={index === 0} onClick={() => go(index - 1)}>
          {t("app.back")}
        </Button>
        {last ? (
          props.send
        ) : (
          <Button wide kind={props.ready ? "plain" : "main"} onClick={() => go(index + 1)}>
            {t("app.next")}
          </Button>
        )}
      </div>
      {!last && props.ready && props.send}
    </div>
  );
}

function CardCells(props: CardsProps & { row: SheetRow }) {
  const t = useWords();
  const { row } = props;
  const { cells, more } = useShownCells(row, props.savers, props.the_day);
  return (
    <>
      {cells.map((cell) => {
        if (cell.period > props.the_day)
          return (
            <p key={cell.period} className="muted">
              {cell.label}: {t("measures.cell_later")}
            </p>
          );
        const saver = props.savers.get(cell_key(row.measure.id, cell));
        return (
          saver && <CardCell key={saver.key} practice={props.practice} row={row} saver={saver} cell={cell} />
        );
      })}
      {more}
    </>
  );
}

function CardCell(props: {
  practice: string;
  row: SheetRow;
  saver: CellSaver;
  cell: SheetRow["cells"][number];
}) {
  const t = useWords();
  const { row, saver, cell } = props;
  const [history, set_history] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter moves on between the fields inside
    <div className="stack card_cell" onKeyDown={go_on_with_enter}>
      {row.cells.length > 1 && <h3>{cell.label}</h3>}
      <p className="small">
        {t("measures.before")}: <Before measure={row.measure} entry={cell.before} />
      </p>
      <CountInputs saver={saver} cell={cell} about={row.cells.length > 1 ? cell.label : undefined} />
      <Result saver={saver} goal={row.goal} />
      <Doubts saver={saver} />
      <StateSelect saver={saver} cell={cell} about={row.cells.length > 1 ? cell.label : undefined} />
      <WordInputs saver={saver} cell={cell} about={row.cells.length > 1 ? cell.label : undefined} with_note />
      {/* Always there, so that nothing moves under the thumb when the number is saved. */}
      <div>
        <Button kind="quiet" disabled={!saver.entry} onClick={() => set_history(true)}>
          {t("measures.history")}
        </Button>
      </div>
      {history && (
        <HistoryDialog
          practice={props.practice}
          measure={row.measure}
          cell={cell}
          close={() => set_history(false)}
        />
      )}
    </div>
  );
}
