// The chart as the server drew it for this width; arrow keys walk along its points, Enter opens one.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useText } from "../kit/queries";
import { useLanguage } from "../kit/words";
import { chart_at } from "./charts_api";
import { number_of, points_of, svg_element } from "./svg";
import { useWidth } from "./width";

interface PictureProps {
  practice: string;
  measure: string;
  /** What a link holds still. */
  query?: string;
  label: string;
  /** Drawn over the picture, for the box that holds its points. */
  over?: (box: HTMLElement | null) => ReactNode;
  /** The point that is looked at, by focus or pointer. */
  look_at: (number: number | undefined) => void;
  open: (number: number) => void;
}

export function Picture(props: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const language = useLanguage();
  const here = `${chart_at(props.practice, props.measure)}/svg?width=${width}&lang=${language}`;
  const path = width && here + (props.query && `&${props.query}`);
  const text = useText(path || undefined).data;
  const [drawn, set_drawn] = useState<HTMLElement | null>(null);
  const acts = useRef(props);
  acts.current = props;
  useEffect(() => {
    const svg = text && svg_element(text);
    if (!svg || !box.current) return;
    box.current.replaceChildren(svg);
    set_drawn(box.current);
    return live_points(
      svg,
      (number) => acts.current.look_at(number),
      (number) => acts.current.open(number),
    );
  }, [text]);
  return (
    <div className="picture_frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing, not form fields */}
      <div ref={box} role="group" aria-label={props.label} className="picture" />
      {props.over?.(drawn)}
    </div>
  );
}

/** One tab stop for the whole chart; the keys move between its points. */
function live_points(
  svg: SVGSVGElement,
  look_at: (number: number | undefined) => void,
  open: (number: number) => void,
) {
  const points = points_of(svg);
  const stop = (here: SVGGElement | undefined) => {
    for (const point of points) point.setAttribute("tabindex", point === here ? "0" : "-1");
  };
  stop(points.at(-1));
  const point_at = (event: Event) => (event.target as Element).closest<SVGGElement>("g.us-pt");
  const key = (event: KeyboardEvent) => {
    const point = point_at(event);
    if (!point) return;
    const index = points.indexOf(point);
    const moves: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: points.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) points[Math.min(points.length - 1, Math.max(0, move))]?.focus();
    else if (event.key === "Enter" || event.key === " ") open(number_of(point));
    else return;
    event.preventDefault();
  };
  const focus = (event: Event) => {
    const point = point_at(event);
    if (!point) return;
    stop(point);
    look_at(number_of(point));
  };
  const over = (event: Event) => {
    const point = point_at(event);
    if (point) look_at(number_of(point));
  };
  const click = (event: Event) => {
    const point = point_at(event);
    if (point) open(number_of(point));
  };
  svg.addEventListener("keydown", key);
  svg.addEventListener("focusin", focus);
  svg.addEventListener("pointerover", over);
  svg.addEventListener("click", click);
  return () => svg.remove();
}
