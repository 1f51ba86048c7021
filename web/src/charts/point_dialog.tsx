// One point opened: what it is, what was written about it, and the way to add a note.
import type { Chart, ChartPoint } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { point_marks, value_words } from "./point_words";

export function PointDialog(props: {
  chart: Chart;
  point: ChartPoint;
  annotate?: () => void;
  close: () => void;
}) {
  const t = useWords();
  const { chart, point } = props;
  const notes = chart.annotations.filter((each) => point.annotations.includes(each.number));
  return (
    <Dialog title={point.label} onClose={props.close} close={t("app.close")}>
      <p className="big_number">{value_words(t, chart.measure, point)}</p>
      {point_marks(t, point).map((mark) => (
        <p key={mark}>{mark}</p>
      ))}
      {point.note && <p>{point.note}</p>}
      {notes.map((note) => (
        <p key={note.id}>
          <strong>{note.number}</strong> {note.words} <span className="muted">({note.by})</span>
        </p>
      ))}
      {props.annotate && (
        <div>
          <Button kind="main" onClick={props.annotate}>
            {t("charts.add_note_here")}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
