// A picture of the plan that the server drew, in the colors of the page.
import { useEffect, useRef } from "react";
import { usePicture } from "./planning_api";

export function Picture(props: { path: string; version: number; label: string }) {
  const svg = usePicture(props.path, props.version).data;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!svg || !box.current) return;
    const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    box.current.replaceChildren(document.importNode(drawn, true));
  }, [svg]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture wider than the screen is scrolled by keyboard too
    <section className="plan_scroll" aria-label={props.label} tabIndex={0}>
      <div ref={box} role="img" aria-label={props.label} />
    </section>
  );
}
