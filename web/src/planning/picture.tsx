// A picture of the plan that the server drew, in the colors of the page.
import { type ReactNode, useEffect, useRef } from "react";
import { useNarrow } from "../kit/narrow";
import { useWords } from "../kit/words";
import { ScrollBox } from "../ui/scroll_box";
import { usePicture } from "./planning_api";

export function Picture(props: { path: string; version: number | string; label: string }) {
  const t = useWords();
  const svg = usePicture(props.path, props.version).data;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!svg || !box.current) return;
    const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    box.current.replaceChildren(document.importNode(drawn, true));
  }, [svg]);
  return (
    <ScrollBox className="plan_scroll" label={t("planning.picture_of", { what: props.label })}>
      <div ref={box} role="img" aria-label={props.label} />
    </ScrollBox>
  );
}

/** Where there is room the picture comes first; on a phone the list does. */
export function PictureAndList(props: { picture: ReactNode; list: ReactNode }) {
  const t = useWords();
  const narrow = useNarrow();
  const [first, second] = narrow ? [props.list, props.picture] : [props.picture, props.list];
  return (
    <>
      {first}
      <details>
        <summary>{t(narrow ? "planning.as_picture" : "planning.as_list")}</summary>
        {second}
      </details>
    </>
  );
}
