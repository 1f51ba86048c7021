// Unusual but allowed: a gentle question beside the number.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import type { CellSaver } from "./sheet_savers";

export function Doubts(props: { saver: CellSaver }) {
  const t = useWords();
  const [fine, set_fine] = useState("");
  const { entry, autosave } = props.saver;
  const settled = autosave.snapshot.state === "saved" || autosave.snapshot.state === "still";
  if (!entry || !settled || entry.doubts.length === 0) return null;
  const now = entry.doubts.map((doubt) => doubt.code + JSON.stringify(doubt.args)).join();
  if (fine === now) return null;
  return (
    <Notice kind="careful" title={t("measures.is_this_right")}>
      {entry.doubts.map((doubt) => (
        <p key={doubt.code}>{t(`measures.doubt.${doubt.code}`, doubt.args)}</p>
      ))}
      <Button kind="quiet" onClick={() => set_fine(now)}>
        {t("measures.it_is_right")}
      </Button>
    </Notice>
  );
}
