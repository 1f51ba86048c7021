// The point under the finger or the focus, in one line that keeps its place.
import type { Chart } from "../gen/types";
import { useWords } from "../kit/words";
import { point_words } from "./point_words";

export function Readout(props: { chart: Chart; number: number | undefined }) {
  const t = useWords();
  const point = props.chart.points.find((each) => each.number === props.number);
  return (
    <p className="readout no_print">
      {point ? (
        point_words(t, props.chart.measure, point)
      ) : (
        <span className="muted">{t("charts.readout_hint")}</span>
      )}
    </p>
  );
}
