// Notes on the chart: what changed around here, numbered as on the points.
import { useState } from "react";
import type { Annotation, Chart } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { NoteDialog } from "./note_dialog";
import { Talk } from "./talk";

export function Notes(props: { chart: Chart; may_note: boolean; add: () => void }) {
  const t = useWords();
  const [editing, set_editing] = useState<Annotation>();
  const { chart } = props;
  const label = (period: string) => chart.points.find((point) => point.period === period)?.label ?? period;
  return (
    <section className="card stack" aria-labelledby="notes_title">
      <h2 id="notes_title">{t("charts.notes")}</h2>
      {chart.annotations.length === 0 && <p className="muted">{t("charts.no_notes")}</p>}
      <ol className="bare stack">
        {chart.annotations.map((note) => (
          <li key={note.id} className="note_line">
            <span className="note_number">{note.number}</span>
            <div>
              <p>{note.words}</p>
              <p className="small muted">
                {t("charts.note_by", { label: label(note.period), who: note.by })}
              </p>
              <Talk chart={chart} note={note} may_note={props.may_note} />
            </div>
            {note.may_change && (
              <Button
                kind="quiet"
                label={t("charts.edit_note", { number: note.number })}
                onClick={() => set_editing(note)}
              >
                {t("app.edit")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {props.may_note && (
        <div className="no_print">
          <Button onClick={props.add}>{t("charts.add_note")}</Button>
        </div>
      )}
      {editing && (
        <NoteDialog
          chart={chart}
          note={editing}
          period={editing.period}
          close={() => set_editing(undefined)}
        />
      )}
    </section>
  );
}
