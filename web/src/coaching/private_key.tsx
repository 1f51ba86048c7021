// One key for a private note: Alt+N opens a small window of its own, so that the page in view stays fit to be shown to others.
import { IconLock } from "@tabler/icons-react";
import { useEffect } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";

export function open_note_window(practice?: string, about?: string, kind?: "feeling") {
  const asked = new URLSearchParams();
  if (practice) asked.set("practice", practice);
  if (about) asked.set("about", about);
  if (kind) asked.set("kind", kind);
  window.open(`/notes/new?${asked}`, "upswing_note", "popup,width=520,height=640");
}

export function PrivateNoteButton(props: { practice: string; about?: string }) {
  const t = useWords();
  const { practice, about } = props;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyN") return;
      event.preventDefault();
      open_note_window(practice, about);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [practice, about]);
  return (
    <div className="stack tight no_print">
      <div>
        <Button
          kind="quiet"
          icon={<IconLock size={18} aria-hidden />}
          onClick={() => open_note_window(practice, about)}
        >
          {t("notes.small_window")}
        </Button>
      </div>
      <p className="small muted">{t("notes.small_window_hint")}</p>
    </div>
  );
}
