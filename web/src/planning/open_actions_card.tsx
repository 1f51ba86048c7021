// What is still open in all plans, for the team's meeting: to go through, to print, and done by one tap.
import { useState } from "react";
import { Link } from "wouter";
import type { OpenAction } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { due_words } from "./actions_part";
import { action_of, save_action, useOpenActions, useProjects } from "./planning_api";

export function OpenActionsCard({ practice }: { practice: string }) {
  const t = useWords();
  const list = useOpenActions(practice).data;
  const may_all = useProjects(practice).data?.may.includes("edit_work") ?? false;
  if (!list || list.actions.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="open_actions_title">
      <h2 id="open_actions_title">{t("planning.for_meeting")}</h2>
      <p className="muted">{t("planning.for_meeting_more")}</p>
      <ul className="bare stack">
        {list.actions.map((each) => (
          <Line
            key={each.action.id}
            open={each}
            may={may_all || list.mine.some((id) => id === each.action.owner_id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Line({ open, may }: { open: OpenAction; may: boolean }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { action } = open;
  const home = { practice_id: open.home_id, id: action.project_id };
  const done = () =>
    save_action(home, action, { ...action_of(action), state: "done" }, action.version).catch(set_error);
  return (
    <li className="stack tight">
      <div className="row between">
        <div className="stack tight">
          <Link to={`/practices/${home.practice_id}/planning/${home.id}#action_${action.id}`}>
            {action.words}
          </Link>
          <span className="small muted">
            {[
              action.owner_name || t("planning.nobody_yet"),
              due_words(t, action, open.still_open),
              open.project_title,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </div>
        {may && (
          <span className="no_print">
            <Button
              onClick={() => void done()}
              label={`${t("planning.done_now")}: ${action.words.slice(0, 60)}`}
            >
              {t("planning.done_now")}
            </Button>
          </span>
        )}
      </div>
      <FormTrouble error={error} />
    </li>
  );
}
