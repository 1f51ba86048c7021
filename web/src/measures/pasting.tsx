// Pasting a table into the month page: what was taken, what was not, and the way back.
import { type ClipboardEvent, useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { type CellFields, field_id } from "./cell";
import { is_table, type Pasted, spread } from "./paste";
import type { CellSaver } from "./sheet_savers";

const FIELDS = ["numerator", "denominator", "value"] as const;

interface Done {
  pasted: Pasted;
  before: { saver: CellSaver; fields: CellFields }[];
}

/** `savers` in the order of the page. */
export function usePasting(savers: CellSaver[]) {
  const [done, set_done] = useState<Done>();
  function on_paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    const target = event.target as HTMLElement;
    const at = savers
      .flatMap((saver) => FIELDS.map((field) => ({ key: saver.key, field })))
      .find(({ key, field }) => field_id(key, field) === target.id);
    if (!at || !is_table(text)) return;
    event.preventDefault();
    const pasted = spread(text, savers, at);
    const before = pasted.changes.flatMap(({ key }) => {
      const saver = savers.find((each) => each.key === key);
      return saver ? [{ saver, fields: saver.autosave.snapshot.mine }] : [];
    });
    for (const { key, patch } of pasted.changes)
      savers.find((each) => each.key === key)?.autosave.change(patch);
    set_done({ pasted, before });
  }
  function undo() {
    for (const { saver, fields } of done?.before ?? []) saver.autosave.change(fields);
    set_done(undefined);
  }
  const said = done && <Said pasted={done.pasted} undo={undo} close={() => set_done(undefined)} />;
  return { on_paste, said };
}

function Said(props: { pasted: Pasted; undo: () => void; close: () => void }) {
  const t = useWords();
  const { problems, numbers } = props.pasted;
  return (
    <Notice
      kind={problems.length > 0 ? "careful" : "good"}
      title={t("measures.paste.taken", { count: numbers })}
      alert
    >
      {problems.length > 0 && (
        <ul className="bare stack tight">
          {problems.map((problem) => (
            <li key={problem.line + problem.found}>
              {t(`measures.paste.${problem.code}`, { line: problem.line, found: problem.found })}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {numbers > 0 && <Button onClick={props.undo}>{t("measures.paste.undo")}</Button>}
        <Button kind="quiet" onClick={props.close}>
          {t("app.close")}
        </Button>
      </div>
    </Notice>
  );
}
