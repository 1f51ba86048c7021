// A test as it is read by those who do not write in it.
import type { Cycle } from "../gen/types";
import { say_day } from "../kit/dates";
import { useWords } from "../kit/words";

export function ReadCycle(props: { cycle: Cycle }) {
  const t = useWords();
  const { plan, seen, study, act } = props.cycle;
  const count = seen.fields.count;
  const rows: [string, string | null | undefined][] = [
    ["question", plan.fields.question],
    ["prediction", plan.fields.prediction],
    ["who", plan.fields.who],
    ["place", plan.fields.place],
    ["size", plan.fields.size?.toString()],
    ["duration", plan.fields.duration],
    ["tasks", plan.fields.tasks],
    ["look_at", plan.fields.look_at],
    ["test_day", plan.fields.test_day && say_day(plan.fields.test_day)],
    ["saw", seen.fields.saw],
    ["count", count == null ? "" : count.toString()],
    ["out_of", seen.fields.out_of?.toString()],
    ["went", seen.fields.went && t(`pdsa.went.${seen.fields.went}`)],
    ["compared", study.fields.compared && t(`pdsa.compared.${study.fields.compared}`)],
    ["learned", study.fields.learned],
    ["decision", act.fields.decision && t(`pdsa.decision.${act.fields.decision}`)],
    ["why", act.fields.why],
    ["next", act.fields.next],
  ];
  return (
    <section className="card" aria-label={t("pdsa.the_test")}>
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="pdsa_fact">
              <dt>{t(`pdsa.field.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
