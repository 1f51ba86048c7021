// A sheet to tally on by hand, for one measure; fits one page of A4 or US Letter. It asks for nothing that leads to a patient.
import { useWords } from "../kit/words";
import type { Definition } from "./definition_start";
import { ONE_SITTING } from "./plan";
import "./tally.css";

const MOST_ROWS = 40;
const EVENT_ROWS = 12;

export function TallySheet(props: { measure: Definition; practice?: string }) {
  const t = useWords();
  const { measure } = props;
  const rows = Math.min(MOST_ROWS, measure.planned_n ?? ONE_SITTING);
  return (
    <section className="card tally" aria-label={t("measures.tally.title")}>
      <header className="stack tight">
        <h2>{measure.name}</h2>
        <p className="tally_blanks">
          <span>
            {t("measures.practice")}: {props.practice ?? <Blank />}
          </span>
          <span>
            {t("measures.period")}: <Blank />
          </span>
          <span>
            {t("measures.tally.by")}: <Blank />
          </span>
        </p>
        <p className="small">
          <strong>{t("measures.field.numerator")}:</strong> {measure.numerator}
        </p>
        {measure.denominator && (
          <p className="small">
            <strong>{t("measures.field.denominator")}:</strong> {measure.denominator}
          </p>
        )}
        {measure.exclusions && (
          <p className="small">
            <strong>{t("measures.field.exclusions")}:</strong> {measure.exclusions}
          </p>
        )}
        <p className="small">{t("measures.tally.no_names")}</p>
      </header>
      {measure.kind === "proportion" && <Marks rows={rows} />}
      {measure.kind === "continuous" && <Values rows={rows} unit={measure.unit} />}
      {(measure.kind === "count" || measure.kind === "rate") && <Strokes rate={measure.kind === "rate"} />}
      {measure.kind === "days_between" && <Events />}
    </section>
  );
}

const Blank = () => <span className="tally_blank" />;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** One line a chart: a mark in one of three boxes. */
function Marks(props: { rows: number }) {
  const t = useWords();
  const half = props.rows > ONE_SITTING ? Math.ceil(props.rows / 2) : props.rows;
  const parts =
    half < props.rows ? [numbers(half), numbers(props.rows - half).map((n) => n + half)] : [numbers(half)];
  return (
    <>
      <div className="tally_parts">
        {parts.map((part) => (
          <table key={part[0]} className="tally_table">
            <thead>
              <tr>
                <th scope="col">{t("measures.tally.chart")}</th>
                <th scope="col">{t("measures.review.answer.yes")}</th>
                <th scope="col">{t("measures.review.answer.no")}</th>
                <th scope="col">{t("measures.review.answer.not_applicable")}</th>
              </tr>
            </thead>
            <tbody>
              {part.map((n) => (
                <tr key={n}>
                  <th scope="row">{n}</th>
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="tally_blanks">
        <span>
          {t("measures.tally.yes_total")}: <Blank />
        </span>
        <span>
          {t("measures.tally.both_total")}: <Blank />
        </span>
      </p>
    </>
  );
}

function Values(props: { rows: number; unit: string }) {
  const t = useWords();
  return (
    <>
      <table className="tally_table">
        <thead>
          <tr>
            <th scope="col">{t("measures.tally.number")}</th>
            <th scope="col">{t("measures.tally.value", { unit: props.unit })}</th>
          </tr>
        </thead>
        <tbody>
          {numbers(props.rows).map((n) => (
            <tr key={n}>
              <th scope="row">{n}</th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tally_blanks">
        <span>
          {t("measures.tally.middle")}: <Blank />
        </span>
      </p>
    </>
  );
}

/** Strokes by the week, five and five. */
function Strokes(props: { rate: boolean }) {
  const t = useWords();
  return (
    <table className="tally_table tall">
      <thead>
        <tr>
          <th scope="col">{t("measures.tally.week")}</th>
          <th scope="col" className="tally_wide">
            {t("measures.tally.strokes")}
          </th>
          <th scope="col">{t("measures.tally.total")}</th>
          {props.rate && <th scope="col">{t("measures.ask.rate.denominator")}</th>}
        </tr>
      </thead>
      <tbody>
        {numbers(5).map((n) => (
          <tr key={n}>
            <th scope="row">{n}</th>
            <td />
            <td />
            {props.rate && <td />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Events() {
  const t = useWords();
  return (
    <table className="tally_table">
      <thead>
        <tr>
          <th scope="col">{t("measures.tally.number")}</th>
          <th scope="col">{t("measures.tally.day")}</th>
          <th scope="col">{t("measures.tally.days_since")}</th>
        </tr>
      </thead>
      <tbody>
        {numbers(EVENT_ROWS).map((n) => (
          <tr key={n}>
            <th scope="row">{n}</th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
