// Lets the other practices of the program read this test, and try it too. Asked twice before more people read it.
import { useState } from "react";
import type { Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FormTrouble } from "../ui/trouble";
import { share_cycle } from "./pdsa_api";

export function Sharing(props: { cycle: Cycle }) {
  const t = useWords();
  const [asking, set_asking] = useState(false);
  const [error, set_error] = useState<Error>();
  const { cycle } = props;
  async function share(shared: boolean) {
    set_error(undefined);
    try {
      await share_cycle(cycle, shared);
      set_asking(false);
    } catch (thrown) {
      set_error(thrown as Error);
    }
  }
  return (
    <section className="card stack tight no_print" aria-labelledby="sharing_title">
      <h2 id="sharing_title">{t("pdsa.share_title")}</h2>
      <p>{t(cycle.shared ? "pdsa.is_shared" : "pdsa.is_not_shared")}</p>
      <div>
        {cycle.shared ? (
          <Button onClick={() => void share(false)}>{t("pdsa.unshare")}</Button>
        ) : (
          <Button onClick={() => set_asking(true)}>{t("pdsa.share")}</Button>
        )}
      </div>
      {error && !asking && <FormTrouble error={error} />}
      {asking && (
        <Dialog title={t("pdsa.share_ask")} onClose={() => set_asking(false)} close={t("app.close")}>
          <p>{t("pdsa.share_ask_more")}</p>
          {error && <FormTrouble error={error} />}
          <div className="row">
            <Button kind="main" onClick={() => void share(true)}>
              {t("pdsa.share_yes")}
            </Button>
            <Button onClick={() => set_asking(false)}>{t("app.cancel")}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
