// How a practice feels to its coach, in their own words: read by nobody else, not printed.
import { IconLock } from "@tabler/icons-react";
import { useWords } from "../kit/words";
import { open_note_window } from "./private_key";

export function OwnFeeling(props: { practice: string; name: string; words?: string }) {
  const t = useWords();
  const ask = props.words ? t("handover.feeling") : t("handover.feeling_add");
  return (
    <button
      type="button"
      className={`feeling small muted no_print${props.words ? "" : " unsaid"}`}
      title={t("handover.feeling_hint")}
      aria-label={[`${ask}: ${props.name}.`, t("handover.feeling_hint"), props.words]
        .filter(Boolean)
        .join(" ")}
      onClick={() => open_note_window(props.practice, undefined, "feeling")}
    >
      <IconLock size={14} aria-hidden /> <span className="feeling_words">{props.words ?? ask}</span>
    </button>
  );
}
