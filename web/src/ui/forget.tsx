// Forgets what stood in a thing before, for good: for words that should never have been there.
import { useState } from "react";
import { useWords } from "../kit/words";
import { announce } from "./announce";
import { Button } from "./button";
import { Trouble } from "./trouble";

export function Forget(props: { forget: () => Promise<unknown> }) {
  const t = useWords();
  const [sure, set_sure] = useState(false);
  const [error, set_error] = useState<Error>();
  const forget = async () => {
    try {
      await props.forget();
      set_sure(false);
      announce(t("app.forget.done"));
    } catch (thrown) {
      set_error(thrown as Error);
    }
  };
  return (
    <div className="stack tight no_print">
      {error && <Trouble error={error} />}
      <p className="small muted">{t("app.forget.more")}</p>
      <div className="row">
        {sure ? (
          <>
            <Button onClick={() => void forget()}>{t("app.forget.yes")}</Button>
            <Button kind="quiet" onClick={() => set_sure(false)}>
              {t("app.forget.no")}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={() => set_sure(true)}>
            {t("app.forget.ask")}
          </Button>
        )}
      </div>
    </div>
  );
}
