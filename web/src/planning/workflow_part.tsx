// Workflow maps: who does what, how long it takes and waits, and where it hurts; as it is, and as it could be.
import type { FlowStep, Idea, MapTotals, ProjectView, WorkflowMap } from "../gen/types";
import { useWords } from "../kit/words";
import { ScrollBox } from "../ui/scroll_box";
import { beside, in_lanes, new_map, still_there } from "./flow";
import { Lines } from "./lines";
import { MapLines } from "./map_lines";
import { Part } from "./part_form";
import { Picture, PictureAndList } from "./picture";
import { project_at } from "./planning_api";

export function WorkflowCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const value = view.parts.workflow;
  const version = view.marks.find((each) => each.section === "workflow")?.version ?? 0;
  return (
    <Part
      view={view}
      section="workflow"
      value={value}
      empty={value.maps.length === 0}
      words={(each) => each.maps.flatMap((map) => map.steps.flatMap((step) => [step.words, step.pain]))}
      tidy={({ maps }) => ({
        maps: maps.map((map) => ({ ...map, steps: still_there(in_lanes(map.steps, map.lanes)) })),
      })}
      fields={(form) => (
        <Lines
          items={form.values.maps}
          change={(maps) => form.set({ maps })}
          add={() => new_map(form.values.maps[0], t("planning.lane_example"))}
          add_words={t("planning.add_map")}
          line={(map, set, i) => <MapLines map={map} set={set} n={i} view={view} />}
        />
      )}
    >
      <Beside view={view} />
      {value.maps.map((map, i) => (
        <MapView
          key={map.id}
          map={map}
          totals={view.map_totals[i]}
          ideas={view.ideas}
          path={`${project_at(view.project)}/workflow/${map.id}/svg`}
          version={version}
        />
      ))}
    </Part>
  );
}

/** What would be less, and what more. */
function Beside({ view }: { view: ProjectView }) {
  const t = useWords();
  const lines = beside(view.parts.workflow.maps, view.map_totals);
  if (lines.length === 0) return null;
  return (
    <ScrollBox label={t("planning.beside")}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("planning.beside")}</th>
            <th scope="col" className="right">
              {t("planning.map_state.as_is")}
            </th>
            <th scope="col" className="right">
              {t("planning.map_state.to_be")}
            </th>
            <th scope="col" className="right">
              {t("planning.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, now, could, less }) => (
            <tr key={line}>
              <th scope="row">{t(`planning.total.${line}`)}</th>
              <td className="right">{now}</td>
              <td className="right">{could}</td>
              <td className="right">{less > 0 ? `+${less}` : less === 0 ? "0" : `−${-less}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export function MapView(props: {
  map: WorkflowMap;
  totals?: MapTotals;
  ideas: Idea[];
  path: string;
  version: number;
}) {
  const t = useWords();
  const { map, totals } = props;
  const name = [map.title, t(`planning.map_state.${map.state}`)].filter(Boolean).join(" · ");
  return (
    <div className="stack tight">
      <h3>{name}</h3>
      {totals && (
        <p className="small">
          {t("planning.totals", {
            touch: totals.touch_minutes,
            wait: totals.wait_minutes,
            hand_offs: totals.hand_offs,
          })}
        </p>
      )}
      <PictureAndList
        picture={
          <>
            <Picture path={props.path} version={props.version} label={name} />
            <Pains map={map} />
          </>
        }
        list={
          <ol className="stack tight">
            {map.steps.map((step) => (
              <StepLine key={step.id} map={map} step={step} ideas={props.ideas} />
            ))}
          </ol>
        }
      />
    </div>
  );
}

/** What the numbered pins of the picture say. */
function Pains({ map }: { map: WorkflowMap }) {
  const t = useWords();
  return (
    <ol className="small">
      {map.steps
        .filter((step) => step.pain)
        .map((step) => (
          <li key={step.id}>
            {step.pain}
            {step.pain_from_family && ` · ${t("planning.source.family")}`}
          </li>
        ))}
    </ol>
  );
}

/** A step in words: who, how long, where it hurts, where it goes if not, and the idea that could change it. */
function StepLine({ map, step, ideas }: { map: WorkflowMap; step: FlowStep; ideas: Idea[] }) {
  const t = useWords();
  const lane = map.lanes.find((each) => each.id === step.lane_id)?.name;
  const otherwise = map.steps.find((each) => each.id === step.otherwise)?.words;
  const idea = ideas.find((each) => each.id === step.idea_id)?.words;
  const times = t("planning.step_times", { minutes: step.minutes, wait: step.wait_minutes });
  return (
    <li>
      {step.words}{" "}
      <span className="small muted">
        {[lane, step.kind === "decision" && t("planning.flow_kind.decision"), times]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {otherwise && (
        <div className="small">
          {t("planning.otherwise")}: {otherwise}
        </div>
      )}
      {step.pain && (
        <div className="small plan_pain">
          {t("planning.hurts")}: {step.pain}
          {step.pain_from_family && ` · ${t("planning.source.family")}`}
        </div>
      )}
      {idea && (
        <div className="small">
          {t("planning.level.idea")}: {idea}
        </div>
      )}
    </li>
  );
}
