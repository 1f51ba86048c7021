// One chart on a phone: a question a measure, large buttons, the next chart under the thumb.
import { useRef, useState } from "react";
import type { Measure } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { MarkChoice } from "./mark_choice";
import { all_answered } from "./review";
import type { ChartSaver } from "./review_savers";

export interface ReviewParts {
  measures: Measure[];
  savers: ChartSaver[];
  add: () => ChartSaver;
  remove: (saver: ChartSaver) => Promise<void>;
  planned: number;
  may_send: boolean;
}

export function ReviewCard(props: ReviewParts) {
  const t = useWords();
  const { savers, measures, planned, may_send } = props;
  const [at, set_at] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const open = savers.find((saver) => !all_answered(saver.autosave.snapshot.mine));
  const saver = savers.find((each) => each.id === at) ?? open ?? savers.at(-1);
  function go(next: ChartSaver | undefined) {
    set_at(next?.id);
    scrollTo(0, 0);
    title.current?.focus();
  }
  if (!saver)
    return (
      <section className="card soft stack no_print">
        <p>{t("measures.review.first_more", { count: planned })}</p>
        {may_send && (
          <Button kind="main" wide onClick={() => go(props.add())}>
            {t("measures.review.first")}
          </Button>
        )}
      </section>
    );
  const index = savers.indexOf(saver);
  const count = Math.max(planned, savers.length);
  const words = t("measures.review.chart_of", { number: index + 1, count });
  return (
    <div className="stack no_print">
      <progress className="sheet_progress" max={count} value={index + 1} aria-label={words} />
      <section className="card stack" aria-labelledby="chart_title">
        <h2 id="chart_title" ref={title} tabIndex={-1}>
          {words}
        </h2>
        {measures.map((measure) => (
          <MarkChoice
            key={measure.id}
            large
            name={`${saver.id}_${measure.id}`}
            about={measure.short_name}
            value={saver.autosave.snapshot.mine[measure.id] ?? ""}
            onChange={(value) => saver.autosave.change({ [measure.id]: value })}
            disabled={!may_send}
          />
        ))}
        <Conflict saver={saver} />
        <details>
          <summary>{t("measures.what_counts")}</summary>
          {measures.map((measure) => (
            <p key={measure.id} className="small">
              <strong>{measure.short_name}:</strong>{" "}
              {[measure.numerator, measure.denominator].filter(Boolean).join(" / ")}
            </p>
          ))}
        </details>
        {may_send && (
          <div>
            <Button kind="quiet" onClick={() => void props.remove(saver).then(() => go(undefined))}>
              {t("measures.review.drop", { number: index + 1 })}
            </Button>
          </div>
        )}
      </section>
      <div className="card_moves review_moves">
        <Button wide disabled={index === 0} onClick={() => go(savers[index - 1])}>
          {t("app.back")}
        </Button>
        {(index + 1 < savers.length || may_send) && (
          <Button
            wide
            kind={savers.length >= planned && index + 1 === savers.length ? "plain" : "main"}
            onClick={() => go(savers[index + 1] ?? props.add())}
          >
            {t("measures.review.next")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Two people answered the same chart: which answers stay? */
export function Conflict(props: { saver: ChartSaver }) {
  const t = useWords();
  const { autosave, by } = props.saver;
  const { conflict, mine } = autosave.snapshot;
  if (!conflict) return null;
  const of = (answers: typeof mine) =>
    Object.fromEntries(conflict.asked.map((measure) => [measure, answers[measure] ?? ""]));
  return (
    <Notice kind="careful" title={t("measures.review.both", { who: by })} alert>
      <div className="row">
        <Button onClick={() => autosave.choose(of(mine))}>{t("measures.review.mine")}</Button>
        <Button onClick={() => autosave.choose(of(conflict.theirs))}>{t("measures.review.theirs")}</Button>
      </div>
    </Notice>
  );
}
