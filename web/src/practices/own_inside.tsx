// A step in the team's own words, on Today: done is one tap, and then the suggested one stands there again.
import { useState } from "react";
import type { Step } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { back_to_suggested, useNextStep } from "./next_step_api";
import { usePractice } from "./practices_api";

export default function OwnInside(props: { step: Step }) {
  const t = useWords();
  const practice = props.step.practice_id ?? "";
  const [error, set_error] = useState<Error>();
  const may = usePractice(practice).data?.may.includes("edit_work");
  const step = useNextStep(may ? practice : undefined).data;
  if (step?.key !== "own") return null;
  return (
    <div className="stack tight">
      <div>
        <Button onClick={() => void back_to_suggested(practice, step).catch(set_error)}>
          {t("welcome.step_done")}
        </Button>
      </div>
      <FormTrouble error={error} />
    </div>
  );
}
