// A measure of a practice: its chart, one sentence that says what it means, its notes, table and definition.
import { useState } from "react";
import { useParams, useSearch } from "wouter";
import type { Chart, ChartPoint, PracticeView } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Definition } from "../measures/definition";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import "../style/chart.css";
import { ChartActions } from "./chart_actions";
import "./chart_page.css";
import { ChartTable } from "./chart_table";
import { useChart } from "./charts_api";
import { CompareCard } from "./compare_card";
import { Handles } from "./handles";
import { Looks } from "./looks";
import { NoteDialog } from "./note_dialog";
import { Notes } from "./notes";
import { Picture } from "./picture";
import { pin_query, pinned_in } from "./pin";
import { Pinned } from "./pinned";
import { PointDialog } from "./point_dialog";
import { Readout } from "./readout";
import { RebaseCard } from "./rebase_card";
import { BaselineLine, SaysMore, Warnings } from "./says";
import { SetupCard } from "./setup_card";
import { TestsOnChart } from "./tests_on_chart";
import { useSetup } from "./use_setup";

export default function ChartPage() {
  const { practice = "", measure = "" } = useParams();
  const chart = useChart(practice, measure, pinned_in(useSearch()));
  const home = useGet<PracticeView>(`/api/practices/${practice}`);
  return (
    <Loaded page query={chart} heights={[48, 420, 120]}>
      {(answer) => <ChartView key={`${practice}/${measure}`} chart={answer} home={home.data} />}
    </Loaded>
  );
}

function ChartView(props: { chart: Chart; home: PracticeView | undefined }) {
  const t = useWords();
  const { chart } = props;
  const { measure, practice_id } = chart;
  const may = props.home?.may ?? [];
  const team = (props.home?.team ?? []).filter((member) => !member.left_on).map((member) => member.name);
  const [table, set_table] = useState(false);
  const [seen, set_seen] = useState<number>();
  const [opened, set_opened] = useState<number>();
  const [noting, set_noting] = useState<string>();
  const setup = useSetup(chart);
  const sets = may.includes("set_baseline") && !chart.pin;
  const point = chart.points.find((each) => each.number === opened);
  const here = `/practices/${practice_id}`;
  const empty = chart.points.length === 0;
  const leave_out = (each: ChartPoint) => {
    set_opened(undefined);
    const one = { period: each.period, reason: "" };
    setup.ask_why("excluded", { excluded: [...setup.values.excluded, one] });
  };
  const start_here = (each: ChartPoint) => {
    set_opened(undefined);
    const phase = { from: each.period, baseline_last: null, reason: "" };
    setup.ask_why("phases", { phases: [...setup.values.phases, phase] });
  };
  const enter = may.includes("send_numbers") && (
    <ButtonLink kind={empty ? "main" : "plain"} to={`${here}/data`}>
      {t("measures.enter")}
    </ButtonLink>
  );
  const bring = may.includes("send_numbers") && (
    <ButtonLink to={`${here}/measures/${measure.id}/import`}>{t("measures.import")}</ButtonLink>
  );
  return (
    <div className="stack wide">
      <PageHead
        title={measure.name}
        lead={chart.practice_name}
        back={{ to: `${here}/measures`, words: t("measures.measures") }}
        beside={!empty && enter}
      />
      <Pinned chart={chart} />
      {empty ? (
        <Empty
          title={t("charts.empty")}
          action={
            enter && (
              <>
                {enter}
                {bring}
              </>
            )
          }
        >
          {t("charts.empty_more")}
        </Empty>
      ) : (
        <section className="card stack chart_card" aria-label={t("charts.chart")}>
          <p className="says_lead">{chart.sentence.lead}</p>
          <Picture
            practice={practice_id}
            measure={measure.id}
            query={pin_query(chart.pin)}
            label={t("charts.chart_of", { measure: measure.short_name })}
            look_at={set_seen}
            open={set_opened}
            over={(box) => sets && setup.open && <Handles chart={chart} setup={setup} box={box} />}
          />
          <Readout chart={chart} number={seen} />
          <SaysMore sentence={chart.sentence} />
          <BaselineLine chart={chart} />
          <Warnings chart={chart} />
          <ChartActions chart={chart} may={may} table={table} toggle_table={() => set_table(!table)} />
          <div className={table ? undefined : "print_only"}>
            <ChartTable chart={chart} />
          </div>
        </section>
      )}
      {sets && !empty && <SetupCard chart={chart} setup={setup} />}
      {chart.rebase && <RebaseCard chart={chart} suggestion={chart.rebase} may={sets} />}
      {chart.offer_weekly && (
        <Notice kind="info" title={t("charts.offer_weekly")}>
          <p>{t("charts.offer_weekly_more")}</p>
          {may.includes("define_measures") && (
            <ButtonLink
              to={measure.practice_id ? `${here}/measures/${measure.id}/edit` : `${here}/measures/new`}
            >
              {t("charts.count_weekly")}
            </ButtonLink>
          )}
        </Notice>
      )}
      {!empty && (
        <div className="grid2">
          <Notes
            chart={chart}
            may_note={may.includes("annotate")}
            add={() => set_noting(chart.points.at(-1)?.period)}
          />
          <Looks chart={chart} may_note={may.includes("annotate")} team={team} />
          <TestsOnChart chart={chart} />
        </div>
      )}
      {!empty && <CompareCard chart={chart} />}
      <details className="card">
        <summary>
          <h2>{t("charts.definition")}</h2>
        </summary>
        <div className="stack definition">
          <Definition measure={measure} />
          {measure.practice_id && may.includes("define_measures") && (
            <div>
              <ButtonLink to={`${here}/measures/${measure.id}/edit`}>{t("app.edit")}</ButtonLink>
            </div>
          )}
        </div>
      </details>
      {point && (
        <PointDialog
          chart={chart}
          point={point}
          annotate={
            may.includes("annotate")
              ? () => {
                  set_opened(undefined);
                  set_noting(point.period);
                }
              : undefined
          }
          leave_out={sets ? () => leave_out(point) : undefined}
          start_here={sets ? () => start_here(point) : undefined}
          close={() => set_opened(undefined)}
        />
      )}
      {noting && <NoteDialog chart={chart} period={noting} close={() => set_noting(undefined)} />}
    </div>
  );
}
