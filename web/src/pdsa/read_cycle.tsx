// A test as it is read: by those who do not write in it, and on paper.
import type { Cycle } from "../gen/types";
import { say_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { useMeasures } from "../measures/measures_api";
import { usePractice } from "../practices/practices_api";

type Said = string | number | null | undefined;

function Facts(props: { rows: [string, Said][] }) {
  const t = useWords();
  return (
    <dl className="facts">
      {props.rows
        .filter(([, value]) => value != null && value !== "")
        .map(([name, value]) => (
          <div key={name} className="pdsa_fact">
            <dt>{t(`pdsa.field.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function useDecided({ act }: Cycle): [string, Said][] {
  const t = useWords();
  return [
    ["decision", act.fields.decision && t(`pdsa.decision.${act.fields.decision}`)],
    ["why", act.fields.why],
    ["next", act.fields.next],
  ];
}

export function ReadCycle(props: { cycle: Cycle }) {
  const t = useWords();
  const { practice_id, plan, seen, study } = props.cycle;
  const team = usePractice(practice_id).data?.team ?? [];
  const measures = useMeasures(practice_id).data?.measures ?? [];
  const { measure_id } = plan.fields;
  const rows: [string, Said][] = [
    ["question", plan.fields.question],
    ["prediction", plan.fields.prediction],
    ["who", plan.fields.who],
    ["place", plan.fields.place],
    ["size", plan.fields.size],
    ["duration", plan.fields.duration],
    ["tasks", plan.fields.tasks],
    ["look_at", plan.fields.look_at],
    [
      "measure_id",
      measure_id && measures.find(({ measure }) => measure.id === measure_id)?.measure.short_name,
    ],
    ["test_day", plan.fields.test_day && say_day(plan.fields.test_day)],
    ["saw", seen.fields.saw],
    ["count", seen.fields.count],
    ["out_of", seen.fields.out_of],
    ["went", seen.fields.went && t(`pdsa.went.${seen.fields.went}`)],
    [
      "took_part",
      team
        .filter((member) => seen.fields.people.includes(member.id))
        .map((member) => member.name)
        .join(", "),
    ],
    ["compared", study.fields.compared && t(`pdsa.compared.${study.fields.compared}`)],
    ["learned", study.fields.learned],
  ];
  return (
    <section className="card" aria-label={t("pdsa.the_test")}>
      <Facts rows={[...rows, ...useDecided(props.cycle)]} />
    </section>
  );
}

/** What the team chose and why, for those who do not choose. */
export function ReadAct(props: { cycle: Cycle }) {
  const t = useWords();
  const rows = useDecided(props.cycle);
  const decided = rows.some(([, value]) => value);
  return (
    <section className="card stack tight" aria-labelledby="step_act">
      <h2 id="step_act">{t("pdsa.step.act")}</h2>
      {decided ? <Facts rows={rows} /> : <p>{t("pdsa.not_decided")}</p>}
    </section>
  );
}
