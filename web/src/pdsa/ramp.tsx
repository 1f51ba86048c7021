// A ramp: the tests of one idea on one page, from small to wide. Each bar is as wide as the test was; the words beside it say
// what was new that time.
import { Link, useParams } from "wouter";
import type { CycleLine } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { type Condition, conditions_of, reach_of } from "./conditions";
import { page_of } from "./pdsa_api";
import { StateTag } from "./state_tag";

/** A share of the widest, on a scale where each doubling is one step; what has no size gets the least. */
export function bar_width(size: number | null | undefined, widest: number): number {
  const steps = (n: number) => Math.log2(n + 1);
  if (!size || widest <= 0) return 6;
  return Math.max(6, Math.round((100 * steps(size)) / steps(widest)));
}

export const ramp_anchor = (cycle: { ramp_id: string }) => `ramp_${cycle.ramp_id}`;

export function Ramp(props: { cycles: CycleLine[]; title: string; current?: string; level?: 2 | 3 }) {
  const { cycles } = props;
  const Title = props.level === 3 ? "h3" : "h2";
  const [first] = cycles;
  if (!first) return null;
  const id = ramp_anchor(first);
  const widest = Math.max(0, ...cycles.map((cycle) => cycle.size ?? 0));
  return (
    <section className="card stack" aria-labelledby={id}>
      <Title id={id}>{props.title}</Title>
      {cycles.length > 1 && <HowFar cycles={cycles} />}
      <ol className="bare pdsa_ramp">
        {cycles.map((cycle, i) => {
          const before = cycles[i - 1];
          return (
            <Test
              key={cycle.id}
              cycle={cycle}
              before={before?.number === cycle.number - 1 ? before : undefined}
              widest={widest}
              current={cycle.id === props.current}
            />
          );
        })}
      </ol>
    </section>
  );
}

/** "From 5 to 25 · 6 places · 9 people or teams". */
function HowFar(props: { cycles: CycleLine[] }) {
  const t = useWords();
  const { least, most, places, who } = reach_of(props.cycles);
  const far = [
    most > least && t("pdsa.reach.sizes", { least, most }),
    places > 1 && t("pdsa.reach.places", { count: places }),
    who > 1 && t("pdsa.reach.who", { count: who }),
  ].filter(Boolean);
  return (
    <>
      {far.length > 0 && <p>{far.join(" · ")}</p>}
      <p className="small muted no_print">{t("pdsa.ramp_hint")}</p>
    </>
  );
}

interface TestProps {
  cycle: CycleLine;
  before?: CycleLine;
  widest: number;
  current: boolean;
}

function Test({ cycle, before, widest, current }: TestProps) {
  const t = useWords();
  const { practice = "" } = useParams();
  const said = (name: Condition) =>
    name === "size" ? t("pdsa.with_size", { count: cycle.size ?? 0 }) : String(cycle[name]);
  const conditions = conditions_of(cycle, before).map(said).join(" · ");
  return (
    <li className={current ? "current" : undefined}>
      <div className="pdsa_scale" aria-hidden>
        <div className="pdsa_bar" style={{ width: `${bar_width(cycle.size, widest)}%` }} />
        {cycle.size ?? ""}
      </div>
      <div className="stack tight">
        <Link to={page_of(practice, cycle.id)} aria-current={current ? "page" : undefined}>
          {cycle.number}. {cycle.question || t("pdsa.no_question")}
        </Link>
        <span className="row pdsa_where small muted">
          <StateTag state={cycle.state} />
          {cycle.test_day && <span>{say_short_day(cycle.test_day)}</span>}
          {conditions && <span>{before ? t("pdsa.new_this_time", { what: conditions }) : conditions}</span>}
        </span>
        {cycle.learned && <p className="small">{cycle.learned}</p>}
      </div>
    </li>
  );
}
