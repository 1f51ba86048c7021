// The vote: five dots a person, everybody's the same, secret until the lead or the coach shows them.
import { useState } from "react";
import type { PriorityList, VoteInput } from "../gen/types";
import { useWords, type Words } from "../kit/words";
import { Button } from "../ui/button";
import { Trouble } from "../ui/trouble";
import { PickTogether } from "./pick_together";
import { change_vote } from "./priorities_api";

export const dots_left = (list: PriorityList) =>
  list.most_dots - list.mine.reduce((sum, each) => sum + each.dots, 0);

function state_of_vote(t: Words, list: PriorityList, votes: boolean) {
  if (list.vote.shown) return t("priorities.dots_shown", { count: list.voters });
  if (!votes) return t("priorities.voters", { count: list.voters });
  const left = dots_left(list);
  return left > 0 ? t("priorities.dots_left", { count: left }) : t("priorities.dots_given");
}

export function VoteCard(props: { practice: string; list: PriorityList; may: string[] }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { list, may } = props;
  const votes = may.includes("vote");
  const change = (input: VoteInput) => change_vote(props.practice, list.vote, input).catch(set_error);
  return (
    <div className="card soft stack">
      <p aria-live="polite">{state_of_vote(t, list, votes)}</p>
      {!list.vote.shown && (
        <p className="small muted">
          {votes && t("priorities.voters", { count: list.voters })} {t("priorities.dots_secret")}
        </p>
      )}
      {error && <Trouble error={error} />}
      {(may.includes("show_votes") || may.includes("edit_work")) && (
        <div className="row no_print">
          {may.includes("edit_work") && <PickTogether practice={props.practice} list={list} />}
          {may.includes("show_votes") && !list.vote.shown && list.voters > 0 && (
            <Button onClick={() => void change({ shown: true, begin_anew: false })}>
              {t("priorities.show_dots")}
            </Button>
          )}
          {may.includes("show_votes") && list.vote.shown && (
            <Button onClick={() => void change({ shown: false, begin_anew: true })}>
              {t("priorities.vote_anew")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
