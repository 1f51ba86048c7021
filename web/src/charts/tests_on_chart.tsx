// The tests of change that are marked on this chart, by their numbers there.
import { Link } from "wouter";
import type { Chart } from "../gen/types";
import { say_day } from "../kit/dates";
import { useWords } from "../kit/words";

export function TestsOnChart(props: { chart: Chart }) {
  const t = useWords();
  const { chart } = props;
  if (chart.tests.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="tests_title">
      <h2 id="tests_title">{t("pdsa.on_chart")}</h2>
      <ol className="bare stack">
        {chart.tests.map((test) => (
          <li key={test.id} className="note_line">
            <span className="note_number">{test.mark}</span>
            <div>
              <Link to={`/practices/${chart.practice_id}/pdsa/${test.id}`}>
                {test.question || test.title}
              </Link>
              <p className="small muted">
                {t("pdsa.on_chart_line", { title: test.title, number: test.number })} ·{" "}
                {t(`pdsa.state.${test.state}`)} · {say_day(test.test_day)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
