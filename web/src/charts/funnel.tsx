// Practices that show their name in one picture: what each met over how many it counted. Fetched when it is opened.
import { useEffect, useRef, useState } from "react";
import { useText } from "../kit/queries";
import { useLanguage, useWords } from "../kit/words";
import { points_of, svg_element } from "./svg";
import { useWidth } from "./width";

export function Funnel(props: { program: string; measure: string }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details className="no_print" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{t("charts.funnel.title")}</summary>
      <div className="stack funnel">
        <p className="muted">{t("charts.funnel.meaning")}</p>
        {open && <Drawn {...props} />}
      </div>
    </details>
  );
}

function Drawn(props: { program: string; measure: string }) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const language = useLanguage();
  const here = `/api/programs/${props.program}/charts/${props.measure}/funnel`;
  const answer = useText(width ? `${here}?width=${width}&lang=${language}` : undefined);
  useEffect(() => {
    const svg = answer.data && svg_element(answer.data);
    if (!svg || !box.current) return;
    for (const point of points_of(svg)) point.removeAttribute("tabindex");
    box.current.replaceChildren(svg);
    return () => svg.remove();
  }, [answer.data]);
  return (
    <>
      {answer.isError && <p>{t("charts.funnel.not_yet")}</p>}
      <div ref={box} className="picture" />
    </>
  );
}
