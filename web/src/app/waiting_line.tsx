// What was typed and could not be sent yet, and the way to where it was typed.
import { Link } from "wouter";
import { is_open_here } from "../kit/drafts";
import { useWaiting } from "../kit/send_later";
import { useWords } from "../kit/words";

export function WaitingLine() {
  const t = useWords();
  const waiting = useWaiting((draft) => !is_open_here(draft.key));
  const page = waiting[0]?.page;
  if (!page) return null;
  return (
    <p className="offline_line" role="status">
      {t("app.waits_here", { count: waiting.length })}{" "}
      {page !== location.pathname && <Link to={page}>{t("app.waits_open")}</Link>}
    </p>
  );
}
