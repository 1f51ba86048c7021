// What the chart says, in words of the server: the sentence, a little more, and how we know.
import { Fragment } from "react";
import type { Chart, ChartSentence } from "../gen/types";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";

/** More of the sentence, under the chart. */
export function SaysMore(props: { sentence: ChartSentence }) {
  const t = useWords();
  const { more, rule } = props.sentence;
  return (
    <div className="stack tight">
      <div className="says_more">
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

/** Which points the middle line comes from, and whether it is held. */
export function BaselineLine(props: { chart: Chart }) {
  const t = useWords();
  const { baseline, measure, goal, points } = props.chart;
  const label = (day: string | null | undefined) =>
    points.find((point) => point.period === day)?.label ?? day ?? "";
  const kind = baseline.frozen ? "frozen" : baseline.first ? "start" : "moving";
  const count = kind === "moving" ? points.filter((point) => point.value != null).length : baseline.points;
  return (
    <p className="small muted">
      {baseline.center != null &&
        t(`charts.baseline.${kind}`, {
          value: say_value(measure, baseline.center),
          count,
          first: label(baseline.first),
          last: label(baseline.last),
        })}
      {baseline.reason && ` ${t("charts.baseline.reason", { reason: baseline.reason })}`}
      {goal != null && ` ${t("charts.goal_line", { goal: say_value(measure, goal) })}`}
    </p>
  );
}
