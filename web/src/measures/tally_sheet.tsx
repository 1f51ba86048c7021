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
        {(["numerator", "denominator", "exclusions"] as const).map(
          (field) =>
            measure[field] && (
              <p key={field} className="small">
                <strong>{t(`measures.field.${field}`)}:</strong> {measure[field]}
              </p>
            ),
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
  const answers = ["yes", "no", "not_applicable"].map((answer) => t(`measures.review.answer.${answer}`));
  return (
    <>
      <div className="tally_parts">
        {parts.map((part) => (
          <Lines key={part[0]} first={t("measures.tally.chart")} columns={answers} rows={part} />
        ))}
      </div>
      <Sums words={["measures.tally.yes_total", "measures.tally.both_total"]} />
    </>
  );
}

function Values(props: { rows: number; unit: string }) {
  const t = useWords();
  const value = t("measures.tally.value", { unit: props.unit });
  return (
    <>
      <Lines first={t("measures.tally.number")} columns={[value]} rows={numbers(props.rows)} />
      <Sums words={["measures.tally.middle"]} />
    </>
  );
}

/** Strokes by the week, five and five. */
function Strokes(props: { rate: boolean }) {
  const t = useWords();
  const columns = [t("measures.tally.strokes"), t("measures.tally.total")];
  if (props.rate) columns.push(t("measures.ask.rate.denominator"));
  return <Lines first={t("measures.tally.week")} columns={columns} rows={numbers(5)} tall />;
}

function Events() {
  const t = useWords();
  const columns = [t("measures.tally.day"), t("measures.tally.days_since")];
  return <Lines first={t("measures.tally.number")} columns={columns} rows={numbers(EVENT_ROWS)} />;
}

/** Numbered lines with empty boxes; in tall ones the first column is the wide one. */
function Lines(props: { first: string; columns: string[]; rows: number[]; tall?: boolean }) {
  return (
    <table className={props.tall ? "tally_table tall" : "tally_table"}>
      <thead>
        <tr>
          <th scope="col">{props.first}</th>
          {props.columns.map((column, index) => (
            <th key={column} scope="col" className={props.tall && index === 0 ? "tally_wide" : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((n) => (
          <tr key={n}>
            <th scope="row">{n}</th>
            {props.columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sums(props: { words: string[] }) {
  const t = useWords();
  return (
    <p className="tally_blanks">
      {props.words.map((word) => (
        <span key={word}>
          {t(word)}: <Blank />
        </span>
      ))}
    </p>
  );
}
