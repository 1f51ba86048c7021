// The steps of a map in their lanes, to be moved: by dragging, or chosen and moved by buttons, which is the way by keyboard and
// on a phone. The list below writes the same steps.
import { Fragment, useState } from "react";
import type { FlowStep, WorkflowMap } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { ScrollBox } from "../ui/scroll_box";
import { new_step, placed, still_there } from "./flow";
import "./map_picture.css";

interface Props {
  map: WorkflowMap;
  set: (patch: Partial<WorkflowMap>) => void;
  /** Of the map's fields in the list. */
  id: string;
}

export function MapPicture({ map, set, id }: Props) {
  const t = useWords();
  const [chosen, choose] = useState<string>();
  const { lanes, steps } = map;
  const at = steps.findIndex((each) => each.id === chosen);
  const put = (step: string, lane: string, to: number) => set({ steps: placed(steps, step, lane, to) });
  const lane_name = (i: number) => lanes[i]?.name || t("planning.lane", { n: i + 1 });
  const columns = `minmax(90px, 130px) repeat(${steps.length + 1}, 132px)`;
  return (
    <div className="stack tight">
      <ScrollBox className="map_picture" label={t("planning.map_to_move")}>
        <div className="map_grid" style={{ gridTemplateColumns: columns }}>
          {lanes.map((lane, row) => (
            <Fragment key={lane.id}>
              <div className="map_lane">{lane_name(row)}</div>
              {steps.map((step, to) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one of two ways; the buttons are the other
                <div
                  key={step.id}
                  className="map_cell"
                  onDragOver={(event) => event.preventDefault()}
                  onDrop={(event) => put(event.dataTransfer.getData("text/plain"), lane.id, to)}
                >
                  {step.lane_id === lane.id && (
                    <Box step={step} n={to + 1} chosen={step.id === chosen} choose={choose} />
                  )}
                </div>
              ))}
              <div className="map_cell">
                <Button
                  kind="quiet"
                  label={`${t("planning.add_step")}: ${lane_name(row)}`}
                  onClick={() => set({ steps: [...steps, new_step(lane.id)] })}
                >
                  +
                </Button>
              </div>
            </Fragment>
          ))}
        </div>
      </ScrollBox>
      {at >= 0 && <Moves map={map} set={set} at={at} put={put} id={id} />}
    </div>
  );
}

function Box(props: { step: FlowStep; n: number; chosen: boolean; choose: (id: string) => void }) {
  const t = useWords();
  const { step, n, chosen } = props;
  const short = [...step.words].slice(0, 60).join("") || "…";
  const minutes = step.minutes + step.wait_minutes;
  return (
    <button
      type="button"
      draggable
      className={`map_step map_${step.kind}`}
      aria-pressed={chosen}
      onClick={() => props.choose(step.id)}
      onDragStart={(event) => {
        event.dataTransfer.setData("text/plain", step.id);
        props.choose(step.id);
      }}
    >
      {n}. {short}
      <span className="small muted">
        {minutes > 0 && ` ${t("planning.minutes_short", { minutes })}`}
        {step.pain && ` · ${t("planning.hurts")}`}
      </span>
    </button>
  );
}

/** What can be done with the chosen step. */
function Moves(props: Props & { at: number; put: (step: string, lane: string, to: number) => void }) {
  const t = useWords();
  const { map, at, put } = props;
  const step = map.steps[at] as FlowStep;
  const lane = map.lanes.findIndex((each) => each.id === step.lane_id);
  const move = (words: string, mark: string, to_lane: number, to: number) => {
    const target = map.lanes[to_lane];
    const fits = target !== undefined && to >= 0 && to < map.steps.length;
    return (
      <Button
        label={`${t(words)}: ${at + 1}`}
        disabled={!fits}
        onClick={() => target && put(step.id, target.id, to)}
      >
        {mark} {t(words)}
      </Button>
    );
  };
  return (
    <div className="row" role="toolbar" aria-label={t("planning.move_step", { n: at + 1 })}>
      {move("planning.earlier", "←", lane, at - 1)}
      {move("planning.later", "→", lane, at + 1)}
      {move("planning.lane_up", "↑", lane - 1, at)}
      {move("planning.lane_down", "↓", lane + 1, at)}
      <Button onClick={() => document.getElementById(`step_${props.id}_${at}`)?.focus()}>
        {t("planning.write_step")}
      </Button>
      <Button
        kind="quiet"
        label={t("planning.take_away", { n: at + 1 })}
        onClick={() => props.set({ steps: still_there(map.steps.filter((each) => each.id !== step.id)) })}
      >
        {t("planning.take_away_short")}
      </Button>
    </div>
  );
}
