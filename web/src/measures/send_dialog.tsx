// Before sending: what goes, what is still empty and how to reach it.
import { useState } from "react";
import type { Sheet } from "../gen/types";
import { Problem } from "../kit/api";
import { say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormTrouble } from "../ui/trouble";
import { cell_key, counted_fields, field_id, fill_of } from "./cell";
import { submit } from "./measures_api";
import type { CellSaver } from "./sheet_savers";

interface SendProps {
  practice: string;
  sheet: Sheet;
  savers: Map<string, CellSaver>;
  close: () => void;
}
interface Line {
  saver: CellSaver;
  name: string;
  required: boolean;
}

/** Until the dialog is gone and has given its focus back. */
const DIALOG_LEAVES_MS = 300;

function show_done() {
  scrollTo(0, 0);
  document.getElementById("done_title")?.focus();
}

function lines_of(props: SendProps): Line[] {
  return props.sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const saver = props.savers.get(cell_key(row.measure.id, cell));
      const name = row.cells.length > 1 ? `${row.measure.short_name}, ${cell.label}` : row.measure.short_name;
      return saver ? [{ saver, name, required: row.required }] : [];
    }),
  );
}

export function SendDialog(props: SendProps) {
  const t = useWords();
  const [busy, set_busy] = useState(false);
  const [error, set_error] = useState<Error>();
  const period = say_period(props.sheet.period);
  const lines = lines_of(props);
  const fill = (line: Line) => fill_of(line.saver.measure, line.saver.autosave.snapshot.mine);
  const open = lines.filter((line) => fill(line) === "half" || (line.required && fill(line) === "empty"));
  const unclear = lines.filter((line) => line.saver.autosave.snapshot.problems.length > 0);
  const missing = [...new Set([...open, ...unclear])];
  const with_state = (state: string) =>
    lines.filter((line) => fill(line) === "full" && line.saver.autosave.snapshot.mine.state === state).length;

  async function send() {
    set_busy(true);
    set_error(undefined);
    try {
      await Promise.all(lines.map((line) => line.saver.autosave.flush()));
      const stuck = lines.find((line) => line.saver.autosave.unsaved);
      if (stuck) throw stuck.saver.autosave.snapshot.error ?? new Error(stuck.name);
      await submit(props.practice, props.sheet, "send");
      props.close();
      setTimeout(show_done, DIALOG_LEAVES_MS);
    } catch (thrown) {
      set_error(thrown as Error);
      set_busy(false);
    }
  }

  const refused = error instanceof Problem && error.fields.length > 0;
  return (
    <Dialog title={t("measures.send", { period })} onClose={props.close} close={t("app.close")}>
      {missing.length > 0 ? (
        <>
          <p>{t("measures.still_open", { count: missing.length })}</p>
          <ul className="bare stack tight">
            {missing.map((line) => (
              <li key={line.saver.key}>
                <OpenLink line={line} close={props.close} />
              </li>
            ))}
          </ul>
          <p className="muted">{t("measures.still_open_more")}</p>
        </>
      ) : (
        <>
          <ul className="bare stack tight">
            <li>{t("measures.sum.counted", { count: with_state("counted") })}</li>
            {with_state("not_applicable") > 0 && (
              <li>{t("measures.sum.not_applicable", { count: with_state("not_applicable") })}</li>
            )}
            {with_state("no_data") > 0 && (
              <li>{t("measures.sum.no_data", { count: with_state("no_data") })}</li>
            )}
          </ul>
          <p className="muted">{t("measures.send_more")}</p>
          {refused && <p role="alert">{t("measures.refused")}</p>}
          <FormTrouble error={error} />
          <div className="row">
            <Button kind="main" busy={busy} onClick={() => void send()}>
              {t("measures.send", { period })}
            </Button>
            <Button onClick={props.close}>{t("measures.not_yet")}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function OpenLink(props: { line: Line; close: () => void }) {
  const { saver, name } = props.line;
  const { mine } = saver.autosave.snapshot;
  const field = counted_fields(saver.measure).find((each) => mine[each].trim() === "") ?? "state";
  const id = field_id(saver.key, mine.state === "counted" ? field : "state");
  function go() {
    props.close();
    setTimeout(() => document.getElementById(id)?.focus(), DIALOG_LEAVES_MS);
  }
  return (
    <button type="button" className="link_button" onClick={go}>
      {name}
    </button>
  );
}
