// What a measure means: who is counted, who not, from where, how often, by whom.
import type { Measure } from "../gen/types";
import { useWords } from "../kit/words";
import { say_value } from "./value";

const TEXTS = ["purpose", "numerator", "denominator", "exclusions", "exceptions"] as const;
const LATER_TEXTS = ["who_collects", "strata", "steward", "licence_note"] as const;

export function Definition(props: { measure: Measure }) {
  const t = useWords();
  const { measure } = props;
  const text = (field: (typeof TEXTS)[number] | (typeof LATER_TEXTS)[number]) =>
    measure[field] ? <Fact key={field} name={t(`measures.field.${field}`)} words={measure[field]} /> : null;
  const benchmark =
    measure.benchmark != null &&
    [say_value(measure, measure.benchmark), measure.benchmark_source].filter(Boolean).join(", ");
  return (
    <dl className="facts">
      {TEXTS.map(text)}
      <Fact name={t("measures.field.direction")} words={t(`measures.direction.${measure.direction}`)} />
      {measure.goal != null && (
        <Fact name={t("measures.field.goal")} words={say_value(measure, measure.goal)} />
      )}
      {benchmark && <Fact name={t("measures.field.benchmark")} words={benchmark} />}
      <Fact name={t("measures.field.data_source")} words={t(`measures.data_source.${measure.data_source}`)} />
      <Fact
        name={t("measures.field.sampling")}
        words={
          t(`measures.sampling.${measure.sampling}`) +
          (measure.planned_n ? ` (${t("measures.about_n", { n: measure.planned_n })})` : "")
        }
      />
      <Fact name={t("measures.field.period")} words={t(`measures.every.${measure.period}`)} />
      {LATER_TEXTS.map(text)}
      {/^https?:/.test(measure.source_address) && (
        <>
          <dt>{t("measures.field.source_address")}</dt>
          <dd>
            <a href={measure.source_address} rel="noreferrer">
              {measure.source_address}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function Fact(props: { name: string; words: string }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.words}</dd>
    </>
  );
}
