// One priority: where it came from, what speaks for it, its dots, the answer to the family, and what can be done.
import { useState } from "react";
import { Link } from "wouter";
import type { Priority, PriorityList } from "../gen/types";
import { say_day } from "../kit/dates";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { useMeasures } from "../measures/measures_api";
import { Button, ButtonLink } from "../ui/button";
import { Tag } from "../ui/tag";
import { Trouble } from "../ui/trouble";
import { change_priority, give_dots } from "./priorities_api";
import { PriorityDialog, type Wish } from "./priority_dialogs";
import { dots_left } from "./vote_card";

export const SCALES = [
  "importance",
  "energy",
  "ease",
  "urgent",
  "leadership",
  "together",
  "low_cost",
  "ready_made",
  "partners",
] as const;

interface CardProps {
  practice: string;
  list: PriorityList;
  priority: Priority;
  may: string[];
}

export function PriorityCard(props: CardProps) {
  const t = useWords();
  const { priority, list, practice } = props;
  const said = SCALES.filter((scale) => priority[scale] > 0);
  const total = list.totals.find((each) => each.priority_id === priority.id)?.dots ?? 0;
  return (
    <article className="card stack priority">
      <div className="row between">
        <h3>{priority.words}</h3>
        {list.vote.shown && priority.state === "open" && (
          <strong className="dots" role="img" aria-label={t("priorities.dots", { count: total })}>
            {"●".repeat(Math.min(total, 12))} {total}
          </strong>
        )}
      </div>
      <p className="small muted">
        {t(`priorities.from.${priority.source}`)}
        {priority.added_by && ` · ${priority.added_by}`}
      </p>
      {priority.more && <p className="lines">{priority.more}</p>}
      <Evidence practice={practice} priority={priority} may={props.may} />
      {said.length > 0 && (
        <ul className="bare row scales">
          {said.map((scale) => (
            <li key={scale} className="small">
              {t(`priorities.scale.${scale}`)}: {t(`priorities.step.s${priority[scale]}`)}
            </li>
          ))}
        </ul>
      )}
      {priority.why && priority.state === "parked" && <p>{t("priorities.waits", { why: priority.why })}</p>}
      {priority.picked_on && (
        <p className="small muted">
          {t("priorities.picked_by", { day: say_day(priority.picked_on), people: priority.picked_by })}
        </p>
      )}
      {priority.source === "family" && <Answer priority={priority} />}
      {priority.state === "open" && !list.vote.shown && props.may.includes("vote") && (
        <OwnDots practice={practice} list={list} priority={priority} />
      )}
      <Doing {...props} />
    </article>
  );
}

function Evidence(props: Omit<CardProps, "list">) {
  const t = useWords();
  const { evidence, evidence_link, measure_id } = props.priority;
  if (!evidence && !evidence_link && !measure_id) return null;
  return (
    <p>
      {t("priorities.speaks")} {evidence} {evidence_link && <LinkedPage to={evidence_link} />}{" "}
      {measure_id && <LinkedChart practice={props.practice} measure={measure_id} />}
    </p>
  );
}

function LinkedChart(props: { practice: string; measure: string }) {
  const t = useWords();
  const all = useMeasures(props.practice).data?.measures;
  const name = all?.find(({ measure }) => measure.id === props.measure)?.measure.short_name;
  return (
    <Link to={`/practices/${props.practice}/measures/${props.measure}`}>
      {name ? t("priorities.see_chart_of", { measure: name }) : t("priorities.see_chart")}
    </Link>
  );
}

function LinkedPage({ to }: { to: string }) {
  const t = useWords();
  if (to.startsWith("/")) return <Link to={to}>{t("priorities.see")}</Link>;
  return (
    <a href={to} rel="noreferrer noopener" target="_blank">
      {t("priorities.see")}
    </a>
  );
}

function Answer(props: { priority: Priority }) {
  const t = useWords();
  const { answer, answer_why } = props.priority;
  const shape = answer === "trying" ? "full" : answer === "none" ? "empty" : "half";
  return (
    <div className="stack tight">
      <Tag shape={shape} words={t(`priorities.answer.${answer}`)} />
      {answer_why && <p>{answer_why}</p>}
    </div>
  );
}

function OwnDots(props: { practice: string; list: PriorityList; priority: Priority }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { list, priority } = props;
  const mine = list.mine.find((each) => each.priority_id === priority.id)?.dots ?? 0;
  const give = (dots: number) => {
    const others = list.mine.filter((each) => each.priority_id !== priority.id);
    give_dots(props.practice, list.vote, [...others, { priority_id: priority.id, dots }]).catch(set_error);
  };
  return (
    <div className="row no_print">
      <Button
        disabled={mine === 0}
        label={t("priorities.less", { words: priority.words })}
        onClick={() => give(mine - 1)}
      >
        −
      </Button>
      <span className="dots" aria-live="polite">
        <span className="hidden_text">{t("priorities.my_dots", { count: mine })}</span>
        <span aria-hidden="true">{"●".repeat(mine) + "○".repeat(list.most_dots - mine)}</span>
      </span>
      <Button
        disabled={dots_left(list) <= 0}
        label={t("priorities.more_dots", { words: priority.words })}
        onClick={() => give(mine + 1)}
      >
        +
      </Button>
      {error && <Trouble error={error} />}
    </div>
  );
}

function Doing(props: CardProps) {
  const t = useWords();
  const [wish, set_wish] = useState<Wish>();
  const [error, set_error] = useState<Error>();
  const { priority, practice, list } = props;
  const on_table = priority.state === "open" || priority.state === "parked";
  const project = priority.project_id;
  const run = (done: Promise<unknown>) => void done.then(() => set_error(undefined), set_error);
  const name = priority.words;
  if (!props.may.includes("edit_work"))
    return project ? (
      <ButtonLink to={`/practices/${practice}/planning/${project}`}>{t("priorities.plan")}</ButtonLink>
    ) : null;
  return (
    <>
      {error && <Trouble error={error} />}
      <div className="row no_print">
        {project && (
          <ButtonLink kind="main" to={`/practices/${practice}/planning/${project}`}>
            {t("priorities.plan")}
          </ButtonLink>
        )}
        {on_table && (
          <Button
            label={t("priorities.pick_one", { words: name })}
            onClick={() =>
              run(change_priority(practice, priority, "pick", { project_id: new_id(), people: [] }))
            }
          >
            {t("priorities.pick")}
          </Button>
        )}
        {priority.source === "family" && (
          <Button
            kind="quiet"
            label={t("priorities.reply_to", { words: name })}
            onClick={() => set_wish("answer")}
          >
            {t("priorities.answer_family")}
          </Button>
        )}
        <Button
          kind="quiet"
          label={t("priorities.weigh_one", { words: name })}
          onClick={() => set_wish("weigh")}
        >
          {t("priorities.weigh")}
        </Button>
        {priority.state === "open" && (
          <Button
            kind="quiet"
            label={t("priorities.park_one", { words: name })}
            onClick={() => set_wish("park")}
          >
            {t("priorities.park")}
          </Button>
        )}
        {priority.state === "parked" && (
          <Button
            kind="quiet"
            label={t("priorities.back_one", { words: name })}
            onClick={() => run(change_priority(practice, priority, "place", { parked: false, why: "" }))}
          >
            {t("priorities.back")}
          </Button>
        )}
      </div>
      {on_table && (
        <details className="no_print">
          <summary>
            {t("app.nav.more")}
            <span className="hidden_text">: {name}</span>
          </summary>
          <div className="row">
            <Button
              kind="quiet"
              label={t("priorities.split_one", { words: name })}
              onClick={() => set_wish("split")}
            >
              {t("priorities.split")}
            </Button>
            <Button
              kind="quiet"
              label={t("priorities.merge_one", { words: name })}
              onClick={() => set_wish("merge")}
            >
              {t("priorities.merge")}
            </Button>
          </div>
        </details>
      )}
      {wish && (
        <PriorityDialog
          practice={practice}
          priority={priority}
          others={list.priorities.filter(
            (each) => each.id !== priority.id && ["open", "parked"].includes(each.state),
          )}
          wish={wish}
          close={() => set_wish(undefined)}
        />
      )}
    </>
  );
}
