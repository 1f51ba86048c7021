// The same measure in every practice of a program, small and side by side; one's own stands out, others carry codes.
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Measure, Panel, ProgramMeasures } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { say_value } from "../measures/value";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import "../style/chart.css";
import { PANELS, useProgramChart } from "./charts_api";
import { Funnel } from "./funnel";
import "./small_multiples.css";
import { points_of, svg_element } from "./svg";

interface MultiplesProps {
  program: string;
  opens: (practice: string) => boolean;
  /** Names of practices that no longer take part. */
  left: string[];
}

export function SmallMultiples(props: MultiplesProps) {
  const t = useWords();
  const measures = useGet<ProgramMeasures>(`/api/programs/${props.program}/measures`);
  return (
    <section className="card stack" aria-labelledby="multiples_title">
      <h2 id="multiples_title">{t("charts.side_by_side")}</h2>
      <Loaded query={measures} heights={[80, 300]}>
        {(answer) =>
          answer.measures.length === 0 ? (
            <p className="muted">{t("charts.no_program_measures")}</p>
          ) : (
            <Chosen {...props} measures={answer.measures} />
          )
        }
      </Loaded>
    </section>
  );
}

function Chosen(props: MultiplesProps & { measures: Measure[] }) {
  const t = useWords();
  const [chosen, set_chosen] = useState(props.measures[0]?.id ?? "");
  const [find, set_find] = useState("");
  const [from, set_from] = useState(0);
  const chart = useProgramChart(props.program, chosen, from, find);
  return (
    <>
      <div className="row no_print">
        <SelectField
          id="multiples_measure"
          label={t("measures.measure")}
          value={chosen}
          onChange={set_chosen}
          options={props.measures.map((each) => ({ value: each.id, label: each.name }))}
        />
        <TextField
          id="multiples_find"
          label={t("measures.overview_find")}
          value={find}
          onChange={(value) => {
            set_find(value);
            set_from(0);
          }}
        />
      </div>
      <Loaded query={chart} heights={[300]}>
        {(answer) => (
          <>
            <p className="muted">
              {answer.total > answer.panels.length
                ? t("charts.panels_of", {
                    from: from + 1,
                    to: from + answer.panels.length,
                    all: answer.total,
                  })
                : t("charts.reported", { reported: answer.reported, count: answer.of })}{" "}
              {t("charts.not_a_ranking")}
            </p>
            <ul className="bare multiples">
              {answer.panels.map((panel) => (
                <li key={panel.practice_id ?? panel.name}>
                  <PanelCard panel={panel} measure={answer.measure} {...props} />
                </li>
              ))}
            </ul>
            {answer.total > answer.panels.length && (
              <div className="row no_print">
                <Button disabled={from === 0} onClick={() => set_from(Math.max(0, from - PANELS))}>
                  {t("measures.page_before")}
                </Button>
                <Button
                  disabled={from + answer.panels.length >= answer.total}
                  onClick={() => set_from(from + PANELS)}
                >
                  {t("measures.page_next")}
                </Button>
              </div>
            )}
            <Funnel program={props.program} measure={chosen} key={chosen} />
          </>
        )}
      </Loaded>
    </>
  );
}

function PanelCard(props: MultiplesProps & { panel: Panel; measure: Measure }) {
  const t = useWords();
  const { panel, measure } = props;
  const opens = panel.practice_id && props.opens(panel.practice_id);
  const to = opens && `/practices/${panel.practice_id}/measures/${measure.id}`;
  return (
    <article className={panel.own ? "multiple own" : "multiple"}>
      <h3>
        {to ? <Link to={to}>{panel.name}</Link> : panel.name}
        {panel.own && <span className="small"> · {t("charts.own")}</span>}
        {props.left.includes(panel.name) && (
          <span className="small muted"> · {t("programs.status.withdrawn")}</span>
        )}
      </h3>
      {panel.n_points > 0 && <Drawing svg={panel.svg} />}
      <p className="small">
        {panel.last != null && <strong className="number">{say_value(measure, panel.last)} · </strong>}
        {panel.lead}
      </p>
    </article>
  );
}

/** The drawing as a picture for the eye; its sentence stands below it as text. */
function Drawing(props: { svg: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const svg = svg_element(props.svg);
    if (!svg) return;
    for (const point of points_of(svg))
      for (const name of ["tabindex", "role", "aria-label"]) point.removeAttribute(name);
    svg.removeAttribute("tabindex");
    box.current?.replaceChildren(svg);
  }, [props.svg]);
  return <div ref={box} aria-hidden="true" />;
}
