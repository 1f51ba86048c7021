// The chart as a table: the same points, for reading, copying and paper.
import type { Chart } from "../gen/types";
import { say_number } from "../kit/dates";
import { useWords } from "../kit/words";
import { has_denominator, type Maybe, say_value } from "../measures/value";
import { ScrollBox } from "../ui/scroll_box";
import { point_marks } from "./point_words";

export function ChartTable(props: { chart: Chart }) {
  const t = useWords();
  const { measure, points } = props.chart;
  const counts = has_denominator(measure);
  const said = (value: Maybe) => (value == null ? "–" : say_number(value, 2));
  return (
    <ScrollBox label={t("charts.table_of", { measure: measure.name })}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("measures.period")}</th>
            <th scope="col" className="right">
              {t("measures.result")}
            </th>
            {counts && (
              <>
                <th scope="col" className="right">
                  {t(`measures.ask.${measure.kind}.numerator`)}
                </th>
                <th scope="col" className="right">
                  {t(`measures.ask.${measure.kind}.denominator`)}
                </th>
              </>
            )}
            <th scope="col">{t("charts.remarks")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.period}>
              <th scope="row">{point.label}</th>
              <td className="right">{point.state === "counted" ? say_value(measure, point.value) : "–"}</td>
              {counts && (
                <>
                  <td className="right">{said(point.numerator)}</td>
                  <td className="right">{said(point.denominator)}</td>
                </>
              )}
              <td>
                {[
                  point.state === "missing"
                    ? t("charts.missing")
                    : point.state !== "counted"
                      ? t(`measures.entry_state.${point.state}`)
                      : "",
                  ...point_marks(t, point),
                  point.note ?? "",
                  ...point.annotations.map((number) => t("charts.see_note", { number })),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
