// Nothing more is asked for a measure from today on; its numbers stay in the data and in snapshots.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";

export function Retire(props: { retire: () => Promise<unknown> }) {
  const t = useWords();
  const [sure, set_sure] = useState(false);
  const [error, set_error] = useState<Error>();
  const retire = () => props.retire().catch((thrown) => set_error(thrown as Error));
  return (
    <section className="card soft stack tight" aria-label={t("measures.retire.ask")}>
      <FormTrouble error={error} />
      <p>{t("measures.retire.more")}</p>
      <div className="row">
        {sure ? (
          <>
            <Button onClick={() => void retire()}>{t("measures.retire.yes")}</Button>
            <Button kind="quiet" onClick={() => set_sure(false)}>
              {t("measures.retire.no")}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={() => set_sure(true)}>
            {t("measures.retire.ask")}
          </Button>
        )}
      </div>
    </section>
  );
}
