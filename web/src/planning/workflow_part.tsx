// Workflow maps: who does what, how long it takes and waits, and where it hurts; as it is, and as it could be.
import type { FlowKind, FlowStep, MapState, MapTotals, ProjectView, WorkflowMap } from "../gen/types";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { CheckField, SelectField, TextField } from "../ui/field";
import { Lines } from "./lines";
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
      {value.maps.map((map, i) => (
        <MapView
          key={map.id}
          map={map}
          totals={view.map_totals[i]}
          path={`${project_at(view.project)}/workflow/${map.id}/svg`}
          version={version}
        />
      ))}
    </Part>
  );
}

/** The first map is how it is; the next begins as a copy, to be changed into how it could be. */
function new_map(first: WorkflowMap | undefined, lane: string): WorkflowMap {
  if (first) return { ...first, id: new_id(), state: "to_be" };
  return { id: new_id(), title: "", state: "as_is", lanes: [{ id: new_id(), name: lane }], steps: [] };
}

export function MapView(props: { map: WorkflowMap; totals?: MapTotals; path: string; version: number }) {
  const t = useWords();
  const { map, totals } = props;
  const pains = map.steps.filter((step) => step.pain);
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
      {pains.length > 0 && (
        <ol className="small">
          {pains.map((step) => (
            <li key={step.id}>
              {step.pain}
              {step.pain_from_family && ` · ${t("planning.source.family")}`}
            </li>
          ))}
        </ol>
      )}
      <PictureAndList
        picture={<Picture path={props.path} version={props.version} label={name} />}
        list={
          <ol className="stack tight">
            {map.steps.map((step) => (
              <li key={step.id}>
                {step.words}{" "}
                <span className="small muted">
                  {map.lanes.find((lane) => lane.id === step.lane_id)?.name} ·{" "}
                  {t("planning.step_times", { minutes: step.minutes, wait: step.wait_minutes })}
                </span>
              </li>
            ))}
          </ol>
        }
      />
    </div>
  );
}

const STATES: MapState[] = ["as_is", "to_be"];
const KINDS: FlowKind[] = ["step", "decision"];

function MapLines(props: {
  map: WorkflowMap;
  set: (patch: Partial<WorkflowMap>) => void;
  n: number;
  view: ProjectView;
}) {
  const t = useWords();
  const { map, set, n } = props;
  return (
    <div className="stack">
      <div className="grid2">
        <TextField
          id={`map_${n}`}
          label={t("planning.map_title")}
          value={map.title}
          onChange={(title) => set({ title })}
        />
        <SelectField
          id={`map_state_${n}`}
          label={t("planning.map_state_label")}
          value={map.state}
          onChange={(state) => set({ state: state as MapState })}
          options={STATES.map((each) => ({ value: each, label: t(`planning.map_state.${each}`) }))}
        />
      </div>
      <h4>{t("planning.lanes")}</h4>
      <Lines
        items={map.lanes}
        change={(lanes) => lanes.length > 0 && set({ lanes, steps: in_lanes(map.steps, lanes) })}
        add={() => ({ id: new_id(), name: "" })}
        add_words={t("planning.add_lane")}
        line={(lane, change, i) => (
          <TextField
            id={`lane_${n}_${i}`}
            label={t("planning.lane", { n: i + 1 })}
            value={lane.name}
            onChange={(name) => change({ name })}
          />
        )}
      />
      <h4>{t("planning.steps")}</h4>
      <Lines
        items={map.steps}
        change={(steps) => set({ steps: still_there(steps) })}
        add={() => new_step(map.steps.at(-1)?.lane_id ?? map.lanes[0]?.id ?? "")}
        add_words={t("planning.add_step")}
        line={(step, change, i) => (
          <StepFields map={map} step={step} set={change} id={`${n}_${i}`} view={props.view} />
        )}
      />
    </div>
  );
}

const new_step = (lane_id: string): FlowStep => ({
  id: new_id(),
  lane_id,
  kind: "step",
  words: "",
  minutes: 0,
  wait_minutes: 0,
  pain: "",
  pain_from_family: false,
  otherwise: null,
  idea_id: null,
});

/** Steps of a lane that was taken away go to the first one. */
const in_lanes = (steps: FlowStep[], lanes: { id: string }[]) =>
  steps.map((step) =>
    lanes.some((lane) => lane.id === step.lane_id) ? step : { ...step, lane_id: lanes[0]?.id ?? "" },
  );
const still_there = (steps: FlowStep[]) =>
  steps.map((step) =>
    steps.some((each) => each.id === step.otherwise) ? step : { ...step, otherwise: null },
  );
const count = (typed: string) => Number(typed.replace(/\D/g, "").slice(0, 5));

function StepFields(props: {
  map: WorkflowMap;
  step: FlowStep;
  set: (patch: Partial<FlowStep>) => void;
  id: string;
  view: ProjectView;
}) {
  const t = useWords();
  const { map, step, set, id } = props;
  const none = { value: "", label: "–" };
  const others = map.steps.filter((each) => each.id !== step.id);
  return (
    <>
      <TextField
        id={`step_${id}`}
        label={t("planning.step_words")}
        value={step.words}
        onChange={(words) => set({ words })}
      />
      <div className="grid2">
        <SelectField
          id={`step_lane_${id}`}
          label={t("planning.step_lane")}
          value={step.lane_id}
          onChange={(lane_id) => set({ lane_id })}
          options={map.lanes.map((lane, i) => ({
            value: lane.id,
            label: lane.name || t("planning.lane", { n: i + 1 }),
          }))}
        />
        <SelectField
          id={`step_kind_${id}`}
          label={t("planning.step_kind")}
          value={step.kind}
          onChange={(kind) => set({ kind: kind as FlowKind, otherwise: null })}
          options={KINDS.map((each) => ({ value: each, label: t(`planning.flow_kind.${each}`) }))}
        />
        <TextField
          id={`step_minutes_${id}`}
          label={t("planning.step_minutes")}
          numeric="numeric"
          value={step.minutes ? String(step.minutes) : ""}
          onChange={(typed) => set({ minutes: count(typed) })}
        />
        <TextField
          id={`step_wait_${id}`}
          label={t("planning.step_wait")}
          numeric="numeric"
          value={step.wait_minutes ? String(step.wait_minutes) : ""}
          onChange={(typed) => set({ wait_minutes: count(typed) })}
        />
      </div>
      <details>
        <summary>{t("planning.step_more")}</summary>
        <div className="stack tight">
          <TextField
            id={`step_pain_${id}`}
            label={t("planning.step_pain")}
            value={step.pain}
            onChange={(pain) => set({ pain })}
          />
          <CheckField
            id={`step_family_${id}`}
            label={t("planning.pain_from_family")}
            checked={step.pain_from_family}
            onChange={(pain_from_family) => set({ pain_from_family })}
          />
          {step.kind === "decision" && (
            <SelectField
              id={`step_otherwise_${id}`}
              label={t("planning.otherwise")}
              value={step.otherwise ?? ""}
              onChange={(to) => set({ otherwise: to || null })}
              options={[
                none,
                ...others.map((each) => ({ value: each.id, label: each.words.slice(0, 60) || "…" })),
              ]}
            />
          )}
          <SelectField
            id={`step_idea_${id}`}
            label={t("planning.hang_idea")}
            value={step.idea_id ?? ""}
            onChange={(idea) => set({ idea_id: idea || null })}
            options={[
              none,
              ...props.view.ideas.map((each) => ({ value: each.id, label: each.words.slice(0, 60) })),
            ]}
          />
        </div>
      </details>
    </>
  );
}
