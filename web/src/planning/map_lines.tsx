// A workflow map being written: lanes, then steps in their order; with a picture of the same to move steps in.
import type { FlowKind, FlowStep, MapState, ProjectView, WorkflowMap } from "../gen/types";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { CheckField, SelectField, TextField } from "../ui/field";
import { in_lanes, new_step, still_there } from "./flow";
import { Lines } from "./lines";
import { MapPicture } from "./map_picture";

const STATES: MapState[] = ["as_is", "to_be"];
const KINDS: FlowKind[] = ["step", "decision"];

export function MapLines(props: {
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
      {map.steps.length > 0 && <MapPicture map={map} set={set} id={`${n}`} />}
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
