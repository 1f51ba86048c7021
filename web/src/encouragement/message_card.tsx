// One message: who wrote it to whom, its words, thanks in one tap, and removal for good.
import { useState } from "react";
import type { Message } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords, type Words } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { put_away, remove_message } from "./encouragement_api";

function whom(t: Words, message: Message) {
  const to = message.to ?? t("encouragement.the_team");
  if (message.mine) return t("encouragement.you_to", { to });
  if (message.to && message.for_viewer) return t("encouragement.to_you", { from: message.from });
  return t("encouragement.from_to", { from: message.from, to });
}

export function MessageCard({ message }: { message: Message }) {
  const t = useWords();
  return (
    <li className="card stack tight">
      <p className="small muted">
        {whom(t, message)} · <time dateTime={message.sent_at}>{say_instant(message.sent_at)}</time>
      </p>
      <p className="lines">{message.words}</p>
      {message.thanks_of.length > 0 && (
        <p className="small muted">{t("encouragement.thanks_of", { names: message.thanks_of.join(", ") })}</p>
      )}
      {message.thanked && <p className="small muted">{t("encouragement.thanked")}</p>}
      <div className="row no_print">
        {message.for_viewer && !message.thanked && <Thanks message={message} />}
        {(message.mine || (message.to && message.for_viewer)) && <Remove message={message} />}
      </div>
    </li>
  );
}

/** One tap; "put it away" says nothing to anyone. */
export function Thanks({ message, main }: { message: Message; main?: boolean }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const away = (thanks: boolean) =>
    put_away(message, thanks)
      .then(() => announce(t(thanks ? "encouragement.thanked" : "app.saved")))
      .catch(set_error);
  return (
    <>
      <Button kind={main ? "main" : "plain"} onClick={() => void away(true)}>
        {t("encouragement.thanks")}
      </Button>
      {!message.seen && (
        <Button kind="quiet" onClick={() => void away(false)}>
          {t("encouragement.put_away")}
        </Button>
      )}
      <FormTrouble error={error} />
    </>
  );
}

function Remove({ message }: { message: Message }) {
  const t = useWords();
  const [sure, set_sure] = useState(false);
  const [error, set_error] = useState<Error>();
  const remove = () =>
    remove_message(message)
      .then(() => announce(t("encouragement.removed")))
      .catch(set_error);
  if (!sure)
    return (
      <Button kind="quiet" onClick={() => set_sure(true)}>
        {t("encouragement.remove")}
      </Button>
    );
  return (
    <>
      <p>{t("encouragement.remove_sure")}</p>
      <Button onClick={() => void remove()}>{t("encouragement.remove_yes")}</Button>
      <Button kind="quiet" onClick={() => set_sure(false)}>
        {t("encouragement.cancel")}
      </Button>
      <FormTrouble error={error} />
    </>
  );
}
