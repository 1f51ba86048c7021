// One point opened: what it is, what was written about it, and the way to add a note.
import type { Chart, ChartPoint } from "../gen/types";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { point_marks, value_words } from "./point_words";
import { Talk } from "./talk";

export function PointDialog(props: {
  chart: Chart;
  point: ChartPoint;
  annotate?: () => void;
  /** For who sets the chart: leave the point out, or begin a new line here. */
  leave_out?: () => void;
  start_here?: () => void;
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
      {point.lower != null && point.upper != null && (
        <p>
          {t("charts.limits_here", {
            lower: say_value(chart.measure, point.lower),
            upper: say_value(chart.measure, point.upper),
          })}
        </p>
      )}
      {point.note && <p>{point.note}</p>}
      {notes.map((note) => (
        <div key={note.id}>
          <p>
            <strong>{note.number}</strong> {note.words} <span className="muted">({note.by})</span>
          </p>
          <Talk chart={chart} note={note} may_note={props.annotate !== undefined} />
        </div>
      ))}
      <div className="row">
        {props.annotate && (
          <Button kind="main" onClick={props.annotate}>
            {t("charts.add_note_here")}
          </Button>
        )}
        {props.leave_out && !point.excluded && (
          <Button onClick={props.leave_out}>{t("charts.leave_out_here")}</Button>
        )}
        {props.start_here && <Button onClick={props.start_here}>{t("charts.start_here")}</Button>}
      </div>
    </Dialog>
  );
}
