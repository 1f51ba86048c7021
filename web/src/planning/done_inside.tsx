// "Done" on Today, for an action of one's own: one tap.
import { useState } from "react";
import type { Step } from "../gen/types";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { action_of, save_action, useProject } from "./planning_api";

const ids_in = (link: string) => /\/planning\/([^/#]+)#action_(.+)$/.exec(link) ?? [];

export default function DoneInside(props: { step: Step }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const [, project = "", id] = ids_in(props.step.link);
  const view = useProject(props.step.practice_id ?? "", project).data;
  const action = view?.actions.find((each) => each.id === id);
  if (!view || !action) return null;
  const done = () =>
    save_action(view.project, action, { ...action_of(action), state: "done" }, action.version)
      .then(() => announce(t("app.saved")))
      .catch(set_error);
  return (
    <div className="stack tight">
      <div>
        <Button onClick={() => void done()} label={`${t("planning.done_now")}: ${action.words.slice(0, 60)}`}>
          {t("planning.done_now")}
        </Button>
      </div>
      <FormTrouble error={error} />
    </div>
  );
}
