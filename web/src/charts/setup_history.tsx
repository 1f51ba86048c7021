// Every step that led to how the chart is read: who, when, what and why; newest first.
import type { Chart, SettingsStep } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { change_words } from "./setup_words";

export function SetupHistory(props: { chart: Chart; steps: SettingsStep[] }) {
  const t = useWords();
  const { chart, steps } = props;
  return (
    <section className="stack tight" aria-labelledby="setup_history">
      <h3 id="setup_history">{t("charts.history")}</h3>
      {steps.length === 0 && <p className="muted">{t("charts.no_history")}</p>}
      <ol className="bare stack">
        {steps.map((step) => (
          <li key={`${step.version}/${step.at}`} className="setup_step">
            {step.changes.map((change) => (
              <p key={`${change.part}/${change.period}`}>
                {change_words(t, chart, change)}
                {change.four_questions && ` ${t("charts.change.four_questions")}`}
              </p>
            ))}
            {step.reason && !step.changes.some((change) => change.reason === step.reason) && (
              <p>{t("charts.change.because", { reason: step.reason })}</p>
            )}
            <p className="small muted">
              {step.at && step.by
                ? t("charts.step_by", { who: step.by, day: say_short_day(step.at.slice(0, 10)) })
                : t("charts.step_before")}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
