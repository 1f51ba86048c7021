// A period that is sent, or that this person may only read: what it holds, and the way to open it again.
import { useState } from "react";
import type { Sheet } from "../gen/types";
import { say_day, say_instant, say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { FormTrouble } from "../ui/trouble";
import { said_entry } from "./before";
import { HistoryDialog } from "./history_dialog";
import { submit } from "./measures_api";

interface SentProps {
  practice: string;
  sheet: Sheet;
  may_send: boolean;
}

export function SentSheet(props: SentProps) {
  const { sheet, practice } = props;
  return (
    <>
      {sheet.submission.state === "sent" && <Done {...props} />}
      <SheetTable practice={practice} sheet={sheet} />
    </>
  );
}

function Done(props: SentProps) {
  const t = useWords();
  const { sheet, practice } = props;
  const [asking, set_asking] = useState(false);
  const period = say_period(sheet.period);
  const until = sheet.nothing_more_until;
  return (
    <section className="card soft stack" aria-labelledby="done_title">
      <h2 id="done_title" tabIndex={-1}>
        {t("measures.done", { period })}
      </h2>
      {until && !sheet.next && <p className="lead">{t("measures.nothing_more", { day: say_day(until) })}</p>}
      {sheet.submission.sent_at && (
        <p className="muted small">
          {t("measures.sent_by", {
            who: sheet.submission.sent_by ?? "",
            when: say_instant(sheet.submission.sent_at),
          })}
        </p>
      )}
      <div className="row no_print">
        {sheet.next && (
          <ButtonLink kind="main" to={`/practices/${practice}/data/${sheet.next}`}>
            {t("measures.go_on_with", { period: say_period(sheet.next) })}
          </ButtonLink>
        )}
        <ButtonLink kind={sheet.next ? "plain" : "main"} to={`/practices/${practice}/measures`}>
          {t("measures.see_charts")}
        </ButtonLink>
        {props.may_send && (
          <Button onClick={() => set_asking(true)}>{t("measures.reopen", { period })}</Button>
        )}
      </div>
      {asking && <Reopen practice={practice} sheet={sheet} close={() => set_asking(false)} />}
    </section>
  );
}

function Reopen(props: { practice: string; sheet: Sheet; close: () => void }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const period = say_period(props.sheet.period);
  return (
    <Dialog title={t("measures.reopen", { period })} onClose={props.close} close={t("app.close")}>
      <p>{t("measures.reopen_more")}</p>
      <FormTrouble error={error} />
      <div className="row">
        <Button
          kind="main"
          onClick={() => void submit(props.practice, props.sheet, "reopen").then(props.close, set_error)}
        >
          {t("measures.reopen", { period })}
        </Button>
        <Button onClick={props.close}>{t("app.cancel")}</Button>
      </div>
    </Dialog>
  );
}

function SheetTable(props: { practice: string; sheet: Sheet }) {
  const t = useWords();
  const [history, set_history] = useState<string>();
  const any = props.sheet.rows.some((row) => row.cells.some((cell) => cell.entry));
  return (
    <section className="card stack" aria-label={t("measures.numbers")}>
      {!any && <Notice kind="info">{t("measures.nothing_yet")}</Notice>}
      <table className="plain stacked">
        <thead>
          <tr>
            <th scope="col">{t("measures.measure")}</th>
            <th scope="col">{t("measures.now")}</th>
            <th scope="col">{t("measures.note")}</th>
            <th scope="col" className="no_print">
              <span className="hidden_text">{t("measures.history")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.sheet.rows.flatMap((row) =>
            row.cells.map((cell) => {
              const name =
                row.cells.length > 1 ? `${row.measure.short_name}, ${cell.label}` : row.measure.name;
              const key = `${row.measure.id}/${cell.period}`;
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className="number">{cell.entry ? said_entry(t, row.measure, cell.entry) : "–"}</td>
                  <td>{[cell.entry?.no_data_words, cell.entry?.note].filter(Boolean).join(" · ")}</td>
                  <td className="no_print">
                    {cell.entry && (
                      <Button
                        kind="quiet"
                        label={`${name}: ${t("measures.history")}`}
                        onClick={() => set_history(key)}
                      >
                        {t("measures.history")}
                      </Button>
                    )}
                    {history === key && (
                      <HistoryDialog
                        practice={props.practice}
                        measure={row.measure}
                        cell={cell}
                        close={() => set_history(undefined)}
                      />
                    )}
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
