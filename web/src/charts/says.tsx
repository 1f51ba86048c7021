// What the chart says, in words of the server: the sentence, a little more, and how we know.
import type { Chart, ChartSentence } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";

export function Says(props: { sentence: ChartSentence }) {
  const t = useWords();
  const { lead, more, rule } = props.sentence;
  return (
    <div className="stack tight says">
      <p className="says_lead">{lead}</p>
      {more.map((each) => (
        <p key={each} className="muted">
          {each}
        </p>
      ))}
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
  const { baseline, measure, goal } = props.chart;
  const value = say_value(measure, baseline.center);
  const days = {
    first: baseline.first ? say_short_day(baseline.first) : "",
    last: baseline.last ? say_short_day(baseline.last) : "",
  };
  const kind = baseline.frozen ? "frozen" : baseline.first ? "start" : "moving";
  return (
    <p className="small muted">
      {baseline.center != null && t(`charts.baseline.${kind}`, { value, count: baseline.points, ...days })}
      {baseline.reason && ` ${t("charts.baseline.reason", { reason: baseline.reason })}`}
      {goal != null && ` ${t("charts.goal_line", { goal: say_value(measure, goal) })}`}
    </p>
  );
}
