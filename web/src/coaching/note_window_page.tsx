// A window for one private note, beside a page that others may see: it closes itself when the note is saved, and when
// nobody has typed for three minutes.
import { useEffect, useState } from "react";
import { useWords } from "../kit/words";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { NoteForm } from "./note_form";
import { useNotePlaces } from "./notes_api";

const CLOSES_AFTER_MS = 180_000;
const SAVED_FOR_MS = 1_500;

function useCloseWhenQuiet() {
  useEffect(() => {
    let timer = window.setTimeout(() => window.close(), CLOSES_AFTER_MS);
    const again = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => window.close(), CLOSES_AFTER_MS);
    };
    addEventListener("input", again);
    return () => {
      window.clearTimeout(timer);
      removeEventListener("input", again);
    };
  }, []);
}

export default function NoteWindowPage() {
  const t = useWords();
  const [saved, set_saved] = useState(false);
  useCloseWhenQuiet();
  const asked = new URLSearchParams(location.search);
  const kind = asked.get("kind") === "feeling" ? "feeling" : "note";
  const done = () => {
    set_saved(true);
    window.setTimeout(() => window.close(), SAVED_FOR_MS);
  };
  return (
    <div className="stack">
      <PageHead title={t(`notes.kinds.${kind}`)} lead={t("notes.lead")} />
      {saved ? (
        <p role="status">{t("notes.saved_close")}</p>
      ) : (
        <Loaded query={useNotePlaces()} heights={[200]}>
          {({ places }) => (
            <NoteForm
              places={places.filter((each) => each.may_note)}
              kind={kind}
              practice={asked.get("practice") ?? undefined}
              about={asked.get("about") ?? undefined}
              done={done}
            />
          )}
        </Loaded>
      )}
    </div>
  );
}
