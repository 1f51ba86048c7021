// A ramp: the tests of one idea, from small to wide. Each bar is as wide as the test was; the words beside it are complete.
import { Link, useParams } from "wouter";
import type { CycleLine } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { page_of } from "./pdsa_api";
import { StateTag } from "./state_tag";

/** A share of the widest, on a scale where each doubling is one step; what has no size gets the least. */
export function bar_width(size: number | null | undefined, widest: number): number {
  const steps = (n: number) => Math.log2(n + 1);
  if (!size || widest <= 0) return 6;
  return Math.max(6, Math.round((100 * steps(size)) / steps(widest)));
}

export function Ramp(props: { cycles: CycleLine[]; title: string; current?: string; level?: 2 | 3 }) {
  const t = useWords();
  const { practice = "" } = useParams();
  const Title = props.level === 3 ? "h3" : "h2";
  const widest = Math.max(0, ...props.cycles.map((cycle) => cycle.size ?? 0));
  const id = `ramp_${props.cycles[0]?.ramp_id}`;
  return (
    <section className="card stack" aria-labelledby={id}>
      <Title id={id}>{props.title}</Title>
      {props.cycles.length > 1 && <p className="small muted">{t("pdsa.ramp_hint")}</p>}
      <ol className="bare pdsa_ramp">
        {props.cycles.map((cycle) => (
          <li key={cycle.id} className={cycle.id === props.current ? "current" : undefined}>
            <div className="pdsa_bar" style={{ width: `${bar_width(cycle.size, widest)}%` }} aria-hidden />
            <Link
              to={page_of(practice, cycle.id)}
              aria-current={cycle.id === props.current ? "page" : undefined}
            >
              {cycle.number}. {cycle.question || t("pdsa.no_question")}
            </Link>
            <p className="small muted">
              {conditions(cycle, t("pdsa.with_size", { count: cycle.size ?? 0 }))}
            </p>
            <StateTag state={cycle.state} />
            {cycle.learned && <p className="small">{cycle.learned}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function conditions(cycle: CycleLine, size: string) {
  const day = cycle.test_day && say_short_day(cycle.test_day);
  return [cycle.size != null && size, cycle.who, cycle.place, cycle.duration, day]
    .filter(Boolean)
    .join(" · ");
}
