// Bring numbers from a file or a spreadsheet: choose the measure, paste or drop, look line by line, then take them.
import { useEffect, useRef, useState } from "react";
import { useParams } from "wouter";
import type { ImportReport } from "../gen/types";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { AreaField, ChoiceField, SelectField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { FormTrouble } from "../ui/trouble";
import "./import.css";
import { ImportPreview } from "./import_preview";
import { import_entries, useMeasures } from "./measures_api";

const LARGEST_FILE = 1_000_000;

export default function ImportPage() {
  const t = useWords();
  const { practice = "", measure: chosen } = useParams();
  const measures = useMeasures(practice);
  const [picked, set_picked] = useState("");
  return (
    <div className="stack wide">
      <PageHead
        title={t("measures.import")}
        lead={t("measures.import_more")}
        back={{
          to: `/practices/${practice}/measures${chosen ? `/${chosen}` : ""}`,
          words: t(chosen ? "measures.chart" : "measures.measures"),
        }}
      />
      <Loaded query={measures} heights={[80, 260]}>
        {(answer) => {
          if (answer.measures.length === 0)
            return (
              <Empty
                title={t("measures.no_measures")}
                action={
                  <ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>
                }
              >
                {t("measures.no_measures_more")}
              </Empty>
            );
          const measure = picked || chosen || answer.measures[0]?.measure.id || "";
          return (
            <>
              <div className="narrow">
                <SelectField
                  id="import_measure"
                  label={t("measures.measure")}
                  value={measure}
                  onChange={set_picked}
                  options={answer.measures.map((line) => ({
                    value: line.measure.id,
                    label: line.measure.name,
                  }))}
                />
              </div>
              <ImportForm key={measure} practice={practice} measure={measure} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function ImportForm(props: { practice: string; measure: string }) {
  const t = useWords();
  const { practice, measure } = props;
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
      set_report(await import_entries(practice, measure, { csv, apply, only_good: rows === "good" }));
    } catch (thrown) {
      set_error(thrown as Error);
    }
    set_busy(false);
  }
  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    set_too_big(file.size > LARGEST_FILE);
    if (file.size <= LARGEST_FILE) change(await file.text());
  }
  function change(text: string) {
    set_csv(text);
    set_report(undefined);
  }

  if (report?.applied)
    return (
      <div ref={title} tabIndex={-1}>
        <Notice kind="good" title={t("measures.import_done", { count: report.fresh + report.changed })}>
          <ButtonLink kind="main" to={`/practices/${practice}/measures/${measure}`}>
            {t("measures.see_chart")}
          </ButtonLink>
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
          hint={t("measures.import_hint")}
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
