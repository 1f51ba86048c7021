// Practices by periods (what was sent), or by measures (how many numbers are there).
import { Link } from "wouter";
import type { Overview, OverviewRow } from "../gen/types";
import { say_period } from "../kit/dates";
import { useNarrow } from "../kit/narrow";
import { useWords } from "../kit/words";
import { ScrollBox } from "../ui/scroll_box";
import { Shape, Tag } from "../ui/tag";
import { type Mark, marks_of, SHAPES } from "./marks";
import "./handed_in.css";

export type OverviewLook = "periods" | "measures";

interface TableProps {
  answer: Overview;
  look: OverviewLook;
  opens: (practice: string) => boolean;
}

const STATES: Mark[] = ["sent", "part", "open", "later", "none"];

export function OverviewTable(props: TableProps) {
  const t = useWords();
  return (
    <>
      <ScrollBox label={t(`measures.by_${props.look}`)}>
        {props.look === "periods" ? <ByPeriods {...props} /> : <ByMeasures {...props} />}
      </ScrollBox>
      {props.look === "measures" && <p className="small muted">{t("measures.by_measures_hint")}</p>}
    </>
  );
}

function Named(props: { row: OverviewRow; opens: TableProps["opens"] }) {
  const t = useWords();
  const { row } = props;
  return (
    <th scope="row">
      {props.opens(row.practice_id) ? <Link to={`/practices/${row.practice_id}`}>{row.name}</Link> : row.name}
      {row.coach && <span className="small muted block">{row.coach}</span>}
      {row.status !== "active" && (
        <span className="small muted block">{t(`programs.status.${row.status}`)}</span>
      )}
    </th>
  );
}

function ByPeriods(props: TableProps) {
  const t = useWords();
  const shown = useNarrow() ? 3 : 12;
  const periods = props.answer.periods.slice(-shown);
  const rows = props.answer.rows.map((row) => ({ row, marks: marks_of(row.marks).slice(-shown) }));
  const used = STATES.filter((state) => rows.some(({ marks }) => marks.includes(state)));
  return (
    <>
      <table className="plain handed_in">
        <thead>
          <tr>
            <th scope="col">{t("measures.practice")}</th>
            {periods.map((period) => (
              <th scope="col" key={period} className="middle" aria-label={say_period(period, "with_year")}>
                {say_period(period, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, marks }) => (
            <tr key={row.practice_id}>
              <Named row={row} opens={props.opens} />
              {marks.map((mark, index) => (
                <td key={periods[index]} className="middle">
                  <Shape shape={SHAPES[mark]} />
                  <span className="hidden_text">{t(`measures.handed.${mark}`)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row small" aria-hidden="true">
        {used.map((state) => (
          <Tag key={state} shape={SHAPES[state]} words={t(`measures.handed.${state}`)} />
        ))}
      </p>
    </>
  );
}

function ByMeasures(props: TableProps) {
  const t = useWords();
  const { answer } = props;
  return (
    <table className="plain handed_in">
      <thead>
        <tr>
          <th scope="col">{t("measures.practice")}</th>
          {answer.measures.map((measure) => (
            <th scope="col" key={measure.id}>
              {measure.short_name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.rows.map((row) => (
          <tr key={row.practice_id}>
            <Named row={row} opens={props.opens} />
            {answer.measures.map((measure, index) => (
              <td key={measure.id} className="number">
                {t("measures.filled_of", {
                  filled: row.filled[index] ?? 0,
                  of: (row.of ?? answer.of)[index] ?? 0,
                })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
