// A sheet being filled: a grid when there is room, one measure a card on a phone; then "Send September".
import { useState } from "react";
import { Link } from "wouter";
import type { Sheet } from "../gen/types";
import { is_stuck } from "../kit/autosave";
import { say_day, say_period } from "../kit/dates";
import { useNarrow } from "../kit/narrow";
import { useWords } from "../kit/words";
import { useTheDay } from "../practices/the_day";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { StatusLine } from "../ui/status_line";
import { FormTrouble } from "../ui/trouble";
import { type CellFields, cell_key, fill_of } from "./cell";
import { MergeDialog } from "./merge_dialog";
import { usePasting } from "./pasting";
import { is_counted_from_charts } from "./review";
import { SendDialog } from "./send_dialog";
import { SheetCards } from "./sheet_cards";
import { SheetGrid } from "./sheet_grid";
import { state_of_all, useSheetSavers } from "./sheet_savers";

export function SheetForm(props: { practice: string; sheet: Sheet }) {
  const t = useWords();
  const { practice, sheet } = props;
  const savers = useSheetSavers(practice, sheet);
  const narrow = useNarrow();
  const [sending, set_sending] = useState(false);
  const stuck = [...savers.values()].find(
    ({ autosave }) => is_stuck(autosave.snapshot.state) && autosave.snapshot.problems.length === 0,
  );
  const conflict = [...savers.values()].find((saver) => saver.autosave.snapshot.conflict);
  const cells = sheet.rows.flatMap((row) =>
    row.cells.map((cell) => {
      const saver = savers.get(cell_key(row.measure.id, cell));
      const { mine, problems } = saver?.autosave.snapshot ?? { problems: [] };
      const full = saver && mine && fill_of(saver.measure, mine) === "full";
      return { full, required: row.required, wrong: problems.length > 0 };
    }),
  );
  const asked = cells.some((cell) => cell.required) ? cells.filter((cell) => cell.required) : cells;
  const full = asked.filter((cell) => cell.full).length;
  const not_over = sheet.state === "later";
  const ready = !not_over && full === asked.length && !cells.some((cell) => cell.wrong);
  const send = (
    <Button kind="main" disabled={not_over} onClick={() => set_sending(true)}>
      {t("measures.send", { period: say_period(sheet.period) })}
    </Button>
  );
  const the_day = useTheDay();
  const parts = { practice, sheet, savers, the_day };
  const pasting = usePasting(
    sheet.rows.flatMap((row) =>
      row.cells.flatMap((cell) => savers.get(cell_key(row.measure.id, cell)) ?? []),
    ),
  );
  const charts = is_counted_from_charts(sheet);
  return (
    <div className="stack wide" onPaste={pasting.on_paste}>
      <div className="row between sheet_state">
        <StatusLine {...state_of_all(savers)} unfinished={t("measures.unfinished")} />
        <p className="muted">{t("measures.filled", { full, count: asked.length })}</p>
      </div>
      {charts && (
        <p className="no_print">
          <Link to={`/practices/${practice}/data/${sheet.period}/charts`}>{t("measures.review.go")}</Link>
        </p>
      )}
      {!narrow && <p className="small muted">{t("measures.paste.hint")}</p>}
      {pasting.said}
      {not_over && <Notice kind="info">{t("measures.not_begun", { day: say_day(sheet.ends) })}</Notice>}
      <FormTrouble error={stuck?.autosave.snapshot.error} />
      {narrow ? <SheetCards {...parts} ready={ready} send={send} /> : <SheetGrid {...parts} />}
      {!narrow && <div className="row end">{send}</div>}
      {sending && <SendDialog {...parts} close={() => set_sending(false)} />}
      {conflict && (
        <MergeDialog
          measure={conflict.measure}
          mine={conflict.autosave.snapshot.mine}
          conflict={
            conflict.autosave.snapshot.conflict as { theirs: CellFields; asked: (keyof CellFields)[] }
          }
          by={conflict.entry?.entered_by ?? ""}
          choose={(chosen) => conflict.autosave.choose(chosen)}
        />
      )}
    </div>
  );
}
