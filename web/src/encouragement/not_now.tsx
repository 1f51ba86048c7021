// "Not now": hides it for the person who says so, for two weeks. Nobody is told.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { not_now } from "./encouragement_api";

export function NotNow(props: { practice: string; about: string; what: string }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  return (
    <>
      <Button
        kind="quiet"
        label={t("encouragement.not_now_about", { what: props.what })}
        onClick={() => void not_now(props.practice, props.about).catch(set_error)}
      >
        {t("encouragement.not_now")}
      </Button>
      <FormTrouble error={error} />
    </>
  );
}
