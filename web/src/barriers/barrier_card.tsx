// One barrier: the team's words first, then what is known of it, and the small step others took first.
import { useState } from "react";
import { Link } from "wouter";
import type { Barrier, BarrierPage, BarrierState, HelpContent } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { Button } from "../ui/button";
import { RemoveForGood } from "../ui/remove_for_good";
import { Tag, type TagShape } from "../ui/tag";
import { Ask } from "./ask";
import { BarrierForm } from "./barrier_form";
import { name_of, remove_barrier } from "./barriers_api";

const SHAPES: { [state in BarrierState]: TagShape } = {
  open: "empty",
  working: "half",
  helped: "full",
  parked: "later",
  resolved: "full",
};
export const is_open = (barrier: Barrier) => barrier.state === "open" || barrier.state === "working";

const about_link = (practice: string, barrier: Barrier) => {
  const page = { project: "planning", test: "pdsa", measure: "measures" }[barrier.about_kind ?? "project"];
  return `/practices/${practice}/${page}/${barrier.about_id}`;
};

interface CardProps {
  practice: string;
  page: BarrierPage;
  content: HelpContent;
  barrier: Barrier;
}

export function BarrierCard(props: CardProps) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { barrier } = props;
  if (editing)
    return (
      <li className="card">
        <BarrierForm {...props} close={() => set_editing(false)} />
      </li>
    );
  return (
    <li className="card stack tight">
      <div className="row between">
        <span className="small muted">
          {name_of(props.content.barrier_kinds, barrier.kind)} · {t(`barriers.weight.${barrier.weight}`)}
        </span>
        <Tag shape={SHAPES[barrier.state]} words={t(`barriers.state.${barrier.state}`)} />
      </div>
      <h3>{barrier.words}</h3>
      <Facts {...props} />
      {props.page.may.includes("write") && (
        <div className="row no_print">
          <Button
            onClick={() => set_editing(true)}
            label={`${t("app.change")}: ${barrier.words.slice(0, 60)}`}
          >
            {t("app.change")}
          </Button>
          {is_open(barrier) && (
            <Ask
              practice={props.practice}
              barrier={barrier.id}
              words={barrier.words}
              kind={props.content.barrier_kinds.find((each) => each.key === barrier.kind)?.help}
              label={`${t("barriers.ask")}: ${barrier.words.slice(0, 60)}`}
            />
          )}
          {(barrier.mine || props.page.may.includes("remove")) && (
            <RemoveForGood
              what="barrier"
              label={barrier.words.slice(0, 60)}
              remove={() => remove_barrier(props.practice, barrier)}
            />
          )}
        </div>
      )}
    </li>
  );
}

function Facts(props: CardProps) {
  const t = useWords();
  const { barrier } = props;
  const first = props.content.barrier_kinds.find((each) => each.key === barrier.kind)?.try_first;
  return (
    <>
      {barrier.about_id && barrier.about_title && (
        <p className="small">
          {t("barriers.stands_before")}{" "}
          <Link to={about_link(props.practice, barrier)}>{barrier.about_title}</Link>
        </p>
      )}
      {barrier.since && (
        <p className="small muted">{t("barriers.since_day", { day: say_short_day(barrier.since) })}</p>
      )}
      {barrier.tried && <p>{t("barriers.we_tried", { words: barrier.tried })}</p>}
      {barrier.helped && <p>{t("barriers.what_helped", { words: barrier.helped })}</p>}
      {barrier.state === "open" && !barrier.tried && first && (
        <p className="small">{t("barriers.try_first", { step: first })}</p>
      )}
      <ReadBy practice={props.practice} audience={barrier.audience} also={[barrier.by]} />
    </>
  );
}
