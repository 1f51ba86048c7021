// Another measure of the practice beside this one, or the same measure as it stood a year ago.
import { useState } from "react";
import type { Chart, MeasureList } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { SelectField } from "../ui/field";
import { Picture } from "./picture";

export function CompareCard(props: { chart: Chart }) {
  const t = useWords();
  const { chart } = props;
  const [other, set_other] = useState("");
  const list = useGet<MeasureList>(`/api/practices/${chart.practice_id}/measures`);
  const measures = (list.data?.measures ?? []).filter((line) => line.measure.id !== chart.measure.id);
  const last = chart.points.at(-1)?.period ?? "";
  const year_ago = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const earlier = chart.points.some((point) => point.period <= year_ago && point.value != null);
  const named = measures.find((line) => line.measure.id === other)?.measure.name ?? t("charts.compare_year");
  return (
    <section className="card stack no_print" aria-labelledby="compare_title">
      <h2 id="compare_title">{t("charts.compare")}</h2>
      <div className="narrow">
        <SelectField
          id="compare_with"
          label={t("charts.compare_with")}
          value={other}
          onChange={set_other}
          options={[
            { value: "", label: t("charts.compare_none") },
            ...(earlier ? [{ value: "year", label: t("charts.compare_year") }] : []),
            ...measures.map(({ measure }) => ({ value: measure.id, label: measure.name })),
          ]}
        />
      </div>
      {other && (
        <>
          <div className="grid2">
            <Beside chart={chart} title={chart.measure.name} measure={chart.measure.id} query="" />
            <Beside
              chart={chart}
              title={named}
              measure={other === "year" ? chart.measure.id : other}
              query={other === "year" ? `until=${year_ago}` : ""}
            />
          </div>
          <p className="small muted">{t("charts.compare_scale")}</p>
        </>
      )}
    </section>
  );
}

function Beside(props: { chart: Chart; title: string; measure: string; query: string }) {
  const t = useWords();
  return (
    <figure className="beside">
      <figcaption>{props.title}</figcaption>
      <Picture
        practice={props.chart.practice_id}
        measure={props.measure}
        query={props.query}
        label={t("charts.chart_of", { measure: props.title })}
        look_at={() => {}}
        open={() => {}}
      />
    </figure>
  );
}
