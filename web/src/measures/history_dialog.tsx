// All that was ever entered for one number: nothing is lost by a change.
import type { Cell, Measure } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { Loaded } from "../ui/loaded";
import { said_entry } from "./before";
import { useRevisions } from "./measures_api";

export function HistoryDialog(props: { practice: string; measure: Measure; cell: Cell; close: () => void }) {
  const t = useWords();
  const revisions = useRevisions(props.practice, props.measure.id, props.cell.period);
  return (
    <Dialog
      title={t("measures.history_of", { measure: props.measure.short_name, label: props.cell.label })}
      onClose={props.close}
      close={t("app.close")}
    >
      <Loaded query={revisions} heights={[100]}>
        {(answer) => (
          <ol className="bare stack">
            {answer.revisions.map((each) => (
              <li key={each.version}>
                <strong className="number">{said_entry(t, props.measure, each)}</strong>
                <div className="small muted">
                  {each.entered_by} · {say_instant(each.entered_at)} ·{" "}
                  {t(each.sent ? "measures.was_sent" : "measures.was_draft")}
                </div>
                {each.note && <div>{each.note}</div>}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}
