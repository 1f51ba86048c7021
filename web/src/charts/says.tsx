// What the chart says, in words of the server: the sentence, a little more, and how we know.
import { Fragment, useState } from "react";
import type { Chart, ChartSentence } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { label_of, rules_words, type_words } from "./setup_words";

/** More of the sentence, under the chart. */
export function SaysMore(props: { sentence: ChartSentence }) {
  const t = useWords();
  const [expert, set_expert] = useState(false);
  const { more, rule } = props.sentence;
  return (
    <div className="stack tight">
      {props.sentence.expert.length > 0 && (
        <div className="row no_print">
          <Button kind="quiet" pressed={!expert} onClick={() => set_expert(false)}>
            {t("charts.plain_words")}
          </Button>
          <Button kind="quiet" pressed={expert} onClick={() => set_expert(true)}>
            {t("charts.expert_words")}
          </Button>
        </div>
      )}
      {expert && (
        <ul className="says_expert" aria-label={t("charts.expert_more")}>
          {props.sentence.expert.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="says_more" hidden={expert}>
        {more.map((each) => (
          <Fragment key={each}>
            <p>{each}</p>{" "}
          </Fragment>
        ))}
      </div>
      {rule && (
        <details className="no_print">
          <summary>{t("charts.how_do_we_know")}</summary>
          <p>{rule}</p>
        </details>
      )}
    </div>
  );
}

/** Which points the middle line comes from, who said so and why; what else people set. */
export function BaselineLine(props: { chart: Chart }) {
  const t = useWords();
  const { chart } = props;
  const { baseline, measure, goal, points } = chart;
  const kind = baseline.frozen ? "frozen" : baseline.first ? "start" : "moving";
  const count = kind === "moving" ? points.filter((point) => point.value != null).length : baseline.points;
  return (
    <div className="small muted stack tight">
      <p>
        {baseline.center != null &&
          t(`charts.baseline.${kind}`, {
            value: say_value(measure, baseline.center),
            count,
            first: label_of(chart, baseline.first),
            last: label_of(chart, baseline.last),
          })}
        {baseline.set_by &&
          baseline.set_at &&
          ` ${t("charts.set_by", { who: baseline.set_by, day: say_short_day(baseline.set_at.slice(0, 10)) })}`}
        {baseline.reason && ` ${t("charts.baseline.reason", { reason: baseline.reason })}`}
        {goal != null && ` ${t("charts.goal_line", { goal: say_value(measure, goal) })}`}
      </p>
      <SetLines chart={chart} />
    </div>
  );
}

/** Phases and points left out with their reasons; the kind of chart and its rules. */
function SetLines(props: { chart: Chart }) {
  const t = useWords();
  const { chart } = props;
  const said = { rules: rules_words(t, chart.rule_set) };
  return (
    <>
      {chart.phases
        .filter((phase) => phase.reason)
        .map((phase) => (
          <p key={phase.from}>
            {t("charts.phase_line", { label: label_of(chart, phase.from), reason: phase.reason })}
            {phase.trial && ` ${t("charts.phase_trial")}`}
          </p>
        ))}
      {chart.settings.excluded.map((one) => (
        <p key={one.period}>
          {t("charts.left_out_line", { label: label_of(chart, one.period), reason: one.reason })}
        </p>
      ))}
      <p>
        {t("charts.chart_line", { type: type_words(t, chart.type) })}{" "}
        {t(chart.own_rules ? "charts.own_rules_line" : "charts.rules_line", said)}
      </p>
    </>
  );
}

/** What may make points of this chart mean different things. */
export function Warnings(props: { chart: Chart }) {
  const t = useWords();
  const { warnings } = props.chart;
  if (warnings.length === 0) return null;
  return (
    <Notice kind="careful" title={t("charts.warnings")}>
      {warnings.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}
