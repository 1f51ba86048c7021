// Something in a text may point to a patient: what was seen, and two ways on. The person decides; nothing is refused.
import type { TextDoubt } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "./button";
import { Notice } from "./notice";

export function WordDoubts(props: { doubts: TextDoubt[]; keep: () => void }) {
  const t = useWords();
  if (props.doubts.length === 0) return null;
  return (
    <Notice kind="careful" title={t("app.personal.title")} alert>
      <ul className="bare stack tight">
        {props.doubts.map((doubt) => (
          <li key={doubt.kind + doubt.found}>{t(`app.personal.${doubt.kind}`, { found: doubt.found })}</li>
        ))}
      </ul>
      <p>{t("app.personal.more")}</p>
      <Button onClick={props.keep}>{t("app.personal.keep")}</Button>
    </Notice>
  );
}
