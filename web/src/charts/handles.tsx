// Marks on the picture that can be dragged, or moved with the arrow keys: where "before" ends, where the newest line begins.
import { useEffect, useState } from "react";
import type { Chart } from "../gen/types";
import { useWords } from "../kit/words";
import { label_of } from "./setup_words";
import { number_of, points_of } from "./svg";
import type { Setup } from "./use_setup";

interface Place {
  number: number;
  x: number;
}
interface Places {
  points: Place[];
  /** Where the axis lies, from the upper edge. */
  bottom: number;
}

/** Where the drawn points are, from the left edge of the box; anew when the picture changes. */
function usePlaces(box: HTMLElement | null) {
  const [places, set_places] = useState<Places>({ points: [], bottom: 0 });
  useEffect(() => {
    if (!box) return;
    const read = () => {
      const { left, top } = box.getBoundingClientRect();
      const axis = box.querySelector(".us-axis")?.getBoundingClientRect().top ?? top;
      const middle = (point: Element) => {
        const dot = (point.querySelector(".us-dot, .us-hit") ?? point).getBoundingClientRect();
        return dot.left + dot.width / 2 - left;
      };
      const points = points_of(box).map((point) => ({ number: number_of(point), x: middle(point) }));
      set_places({ points, bottom: axis - top });
    };
    read();
    const watch = new MutationObserver(read);
    watch.observe(box, { childList: true });
    return () => watch.disconnect();
  }, [box]);
  return places;
}

export function Handles(props: { chart: Chart; setup: Setup; box: HTMLElement | null }) {
  const t = useWords();
  const { chart, setup } = props;
  const { points: places, bottom } = usePlaces(props.box);
  const { values } = setup;
  const newest = values.phases.at(-1);
  const first = values.phases.at(0);
  const by_rule = chart.settings.baseline === values.baseline ? chart.baseline.last : undefined;
  const baseline = values.baseline === "until" ? values.baseline_last : by_rule;
  const number_at = (day: string | null | undefined) =>
    chart.points.find((point) => point.period === day)?.number;
  const day_at = (number: number) => chart.points[number - 1]?.period ?? null;
  const before = first ? (number_at(first.from) ?? chart.points.length) - 1 : chart.points.length;
  if (places.length === 0) return null;
  return (
    <div className="handles no_print" style={{ height: bottom }}>
      <Handle
        sign="]"
        label={t("charts.setup.handle_baseline")}
        places={places}
        number={number_at(baseline) ?? Math.min(12, before)}
        least={1}
        most={before}
        said={(number) => label_of(chart, day_at(number))}
        move={(number) => setup.set({ baseline: "until", baseline_last: day_at(number) })}
      />
      {newest && (
        <Handle
          sign="["
          label={t("charts.setup.handle_phase")}
          places={places}
          number={number_at(newest.from) ?? chart.points.length}
          least={(number_at(values.phases.at(-2)?.from) ?? 1) + 2}
          most={chart.points.length - 1}
          said={(number) => label_of(chart, day_at(number))}
          move={(number) =>
            setup.set({
              phases: [
                ...values.phases.slice(0, -1),
                { ...newest, from: day_at(number) ?? newest.from, baseline_last: null },
              ],
            })
          }
        />
      )}
    </div>
  );
}

interface HandleProps {
  sign: string;
  label: string;
  places: Place[];
  number: number;
  least: number;
  most: number;
  said: (number: number) => string;
  move: (number: number) => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

function Handle(props: HandleProps) {
  const { places, number, least, most } = props;
  const [dragging, set_dragging] = useState(false);
  const x = places.find((each) => each.number === number)?.x;
  if (x === undefined || most < least) return null;
  const move = (to: number) => {
    const held = Math.min(most, Math.max(least, to));
    if (held !== number) props.move(held);
  };
  const drag = (event: React.PointerEvent<HTMLDivElement>) => {
    if (!dragging) return;
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    const at = event.clientX - left;
    const nearest = places.reduce((best, each) =>
      Math.abs(each.x - at) < Math.abs(best.x - at) ? each : best,
    );
    move(nearest.number);
  };
  const press = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) move(number + step);
    else if (event.key === "Home") move(least);
    else if (event.key === "End") move(most);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="handle"
      data-sign={props.sign}
      style={{ left: x }}
      aria-label={props.label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={number}
      aria-valuetext={props.said(number)}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        set_dragging(true);
      }}
      onPointerMove={drag}
      onPointerUp={() => set_dragging(false)}
      onPointerCancel={() => set_dragging(false)}
    />
  );
}
