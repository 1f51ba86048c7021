// For the data lead: how the chart is read, with a reason that everyone reads; and how it came to be read this way.
import { useEffect } from "react";
import type { Chart } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error_summary";
import { AreaField } from "../ui/field";
import { problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { FormTrouble } from "../ui/trouble";
import { useChoices } from "./settings_api";
import { BaselineField, KindFields } from "./setup_fields";
import { SetupHistory } from "./setup_history";
import { ExcludedRows, PhaseRows } from "./setup_rows";
import { settings_words } from "./setup_words";
import "./setup.css";
import type { Setup } from "./use_setup";

export function SetupCard(props: { chart: Chart; setup: Setup }) {
  const t = useWords();
  const { chart, setup } = props;
  const choices = useChoices(chart, setup.open);
  return (
    <details
      className="card no_print"
      open={setup.open}
      onToggle={(event) => setup.set_open(event.currentTarget.open)}
    >
      <summary>
        <h2>{t("charts.for_lead")}</h2>
      </summary>
      {setup.open && (
        <Loaded query={choices} heights={[400]}>
          {(answer) => (
            <div className="stack definition">
              <p className="muted">{t("charts.for_lead_more")}</p>
              {setup.restored && <Notice kind="info">{t("charts.setup.draft")}</Notice>}
              <form className="stack setup_form" noValidate onSubmit={setup.form.submit}>
                <GoTo part={setup.wanted} />
                <Summary setup={setup} />
                <KindFields setup={setup} choices={answer} />
                <BaselineField chart={chart} setup={setup} />
                <PhaseRows chart={chart} setup={setup} />
                <ExcludedRows chart={chart} setup={setup} />
                <Reason setup={setup} />
                <Conflict chart={chart} setup={setup} />
                {!setup.theirs && <FormTrouble error={setup.form.error} />}
                <div className="row">
                  <Button kind="main" submit busy={setup.form.busy}>
                    {t("charts.setup.save")}
                  </Button>
                  {setup.changed && <Button onClick={setup.discard}>{t("charts.setup.discard")}</Button>}
                </div>
              </form>
              <SetupHistory chart={chart} steps={answer.history} />
            </div>
          )}
        </Loaded>
      )}
    </details>
  );
}

/** Goes to the part that was asked for, once it is there and whatever was open before has closed. */
function GoTo(props: { part: string | undefined }) {
  useEffect(() => {
    if (!props.part) return;
    const later = setTimeout(() => {
      const last = document.querySelector<HTMLElement>(`#${props.part} > .setup_row:last-of-type input`);
      (last ?? document.getElementById(props.part ?? ""))?.focus();
    }, 200);
    return () => clearTimeout(later);
  }, [props.part]);
  return null;
}

function Summary(props: { setup: Setup }) {
  const t = useWords();
  const items = props.setup.form.problems.map((problem) => {
    const field = problem.pointer.split("/")[1] ?? "";
    return {
      field_id: `setup_${field}`,
      words: `${t(`charts.setup.${field}`)}: ${problem_words(t, problem.code)}`,
    };
  });
  return <ErrorSummary title={t("app.summary", { count: items.length })} items={items} />;
}

function Reason(props: { setup: Setup }) {
  const t = useWords();
  const { setup } = props;
  const problem = setup.problem("/reason");
  return (
    <AreaField
      id="setup_reason"
      rows={2}
      label={t("charts.setup.reason")}
      hint={t("charts.setup.reason_hint")}
      value={setup.values.reason ?? ""}
      onChange={(reason) => setup.set({ reason: reason || null })}
      problem={problem && problem_words(t, problem.code)}
    />
  );
}

/** Somebody else set the chart meanwhile: both, side by side, and nothing lost. */
function Conflict(props: { chart: Chart; setup: Setup }) {
  const t = useWords();
  const { chart, setup } = props;
  if (!setup.theirs) return null;
  const side = (title: string, lines: string[]) => (
    <div>
      <strong>{title}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <Notice kind="careful" title={t("charts.conflict.title")} alert>
      <div className="grid2">
        {side(t("charts.conflict.mine"), settings_words(t, chart, setup.values))}
        {side(t("charts.conflict.theirs"), settings_words(t, chart, setup.theirs))}
      </div>
      <div className="row">
        <Button onClick={setup.keep_mine}>{t("charts.conflict.keep_mine")}</Button>
        <Button onClick={setup.take_theirs}>{t("charts.conflict.take_theirs")}</Button>
      </div>
    </Notice>
  );
}
