// Lines from a file or the clipboard: looked at one by one, then taken in, all or the good ones.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ImportReport } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { AreaField, ChoiceField } from "../ui/field";
import { Notice } from "../ui/notice";
import { FormTrouble } from "../ui/trouble";
import { text_of } from "./file_text";
import "./import.css";
import { ImportPreview } from "./import_preview";
import type { ImportAsk } from "./measures_api";

const LARGEST_FILE = 1_000_000;

export function ImportForm(props: {
  ask: (ask: ImportAsk) => Promise<ImportReport>;
  hint: string;
  /** Where to go when the lines are in. */
  after: ReactNode;
}) {
  const t = useWords();
  const [csv, set_csv] = useState("");
  const [rows, set_rows] = useState("good");
  const [report, set_report] = useState<ImportReport>();
  const [error, set_error] = useState<Error>();
  const [busy, set_busy] = useState(false);
  const [too_big, set_too_big] = useState(false);
  const title = useRef<HTMLDivElement & HTMLHeadingElement>(null);
  useEffect(() => {
    if (report) title.current?.focus();
  }, [report]);

  async function ask(apply: boolean) {
    set_busy(true);
    set_error(undefined);
    try {
      set_report(await props.ask({ csv, apply, only_good: rows === "good" }));
    } catch (thrown) {
      set_error(thrown as Error);
    }
    set_busy(false);
  }
  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    set_too_big(file.size > LARGEST_FILE);
    if (file.size <= LARGEST_FILE) change(await text_of(file));
  }
  function change(text: string) {
    set_csv(text);
    set_report(undefined);
  }

  if (report?.applied)
    return (
      <div ref={title} tabIndex={-1}>
        <Notice kind="good" title={t("measures.import_done", { count: report.fresh + report.changed })}>
          {props.after}
        </Notice>
      </div>
    );
  const nothing = report && report.fresh + report.changed === 0;
  const blocked = report && rows === "all" && report.problems > 0;
  return (
    <div className="stack wide">
      <section
        className="card stack"
        aria-label={t("measures.lines")}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer.files);
        }}
      >
        <div className="drop">
          <label htmlFor="import_file">{t("measures.import_file")}</label>
          <input
            id="import_file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => void take(event.currentTarget.files)}
          />
        </div>
        {too_big && <Notice kind="careful">{t("measures.import_too_big")}</Notice>}
        <AreaField
          id="import_csv"
          rows={8}
          label={t("measures.import_text")}
          hint={props.hint}
          value={csv}
          onChange={change}
        />
        <div>
          <Button
            kind={report ? "plain" : "main"}
            busy={busy && !report}
            disabled={csv.trim() === ""}
            onClick={() => void ask(false)}
          >
            {t("measures.import_look")}
          </Button>
        </div>
        <FormTrouble error={error} />
      </section>
      {report && (
        <div className="card stack">
          <h2 ref={title} tabIndex={-1}>
            {t("measures.preview")}
          </h2>
          <ImportPreview report={report} />
          {report.problems > 0 && (
            <ChoiceField
              id="import_rows"
              label={t("measures.import_rows")}
              value={rows}
              onChange={set_rows}
              options={[
                { value: "good", label: t("measures.import_good") },
                { value: "all", label: t("measures.import_all") },
              ]}
            />
          )}
          {nothing && <Notice kind="info">{t("measures.import_nothing")}</Notice>}
          {blocked && <Notice kind="careful">{t("measures.import_blocked")}</Notice>}
          <div>
            <Button kind="main" busy={busy} disabled={nothing || blocked} onClick={() => void ask(true)}>
              {t("measures.import_take", { count: report.fresh + report.changed })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
