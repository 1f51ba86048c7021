// Removes a thing for good: what goes is said in words, then asked once more. For what should never have been written.
import { useState } from "react";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "./announce";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { FormView } from "./form_view";

interface RemoveProps {
  /** What goes: a word of `readers.gone`. */
  what: "contact" | "barrier" | "request";
  /** Which one, for who hears the button without seeing where it is. */
  label?: string;
  remove: () => Promise<unknown>;
}

export function RemoveForGood(props: RemoveProps) {
  const t = useWords();
  const [asking, set_asking] = useState(false);
  const ask = t("readers.gone.ask");
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => set_asking(true)}
        label={props.label ? `${ask}: ${props.label}` : undefined}
      >
        {ask}
      </Button>
      {asking && <Ask {...props} close={() => set_asking(false)} />}
    </>
  );
}

function Ask(props: RemoveProps & { close: () => void }) {
  const t = useWords();
  const form = useForm({}, async () => {
    await props.remove();
    props.close();
    announce(t("readers.gone.done"));
  });
  return (
    <Dialog title={t("readers.gone.title")} onClose={props.close} close={t("app.close")}>
      <p>{t("readers.gone.when")}</p>
      <p>{t(`readers.gone.${props.what}`)}</p>
      <p className="small muted">{t("readers.gone.more")}</p>
      <FormView
        form={form}
        name="remove"
        label={() => ""}
        action={t("readers.gone.yes")}
        beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
      >
        {null}
      </FormView>
    </Dialog>
  );
}
