// Six things that help to learn from a test: those that are there, and those that could be. Nothing waits for them.
import type { Cue, Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { Shape } from "../ui/tag";

const CUES: Cue[] = ["prediction", "scale", "measure", "data", "comparison", "decision"];

export function Cues(props: { cycle: Cycle }) {
  const t = useWords();
  const { cues } = props.cycle;
  return (
    <details className="card no_print">
      <summary>{t("pdsa.cues", { count: cues.length })}</summary>
      <ul className="bare stack tight">
        {CUES.map((cue) => (
          <li key={cue} className="row">
            <Shape shape={cues.includes(cue) ? "full" : "empty"} />
            {t(`pdsa.cue.${cue}.${cues.includes(cue) ? "there" : "could"}`)}
          </li>
        ))}
      </ul>
      <p className="small muted">{t("pdsa.cues_more")}</p>
    </details>
  );
}
