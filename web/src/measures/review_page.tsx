// Look through charts once, answer for every measure, and the period's numbers are there.
import { useParams } from "wouter";
import type { PracticeView, Review, Sheet } from "../gen/types";
import { is_stuck } from "../kit/autosave";
import { say_period } from "../kit/dates";
import { useNarrow } from "../kit/narrow";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { StatusLine } from "../ui/status_line";
import { FormTrouble } from "../ui/trouble";
import { useReview, useSheet } from "./measures_api";
import { ReviewCard } from "./review_card";
import { ReviewEnd } from "./review_end";
import { useChartSavers } from "./review_savers";
import { ReviewTable } from "./review_table";
import { SentSheet } from "./sent_sheet";
import { state_of_shots } from "./sheet_savers";
import "./enter.css";
import "./review.css";

export default function ReviewPage() {
  const t = useWords();
  const { practice = "", period = "" } = useParams();
  const review = useReview(practice, period);
  const sheet = useSheet(practice, period);
  const home = useGet<PracticeView>(`/api/practices/${practice}`).data;
  const may_send = home?.may.includes("send_numbers") ?? false;
  return (
    <div className="stack wide">
      <PageHead
        title={t("measures.review.title", { period: say_period(period, "with_year") })}
        lead={home?.practice.name}
        back={{ to: `/practices/${practice}/data/${period}`, words: t("measures.enter") }}
        beside={
          <div className="review_print">
            <Button onClick={() => print()}>{t("app.print")}</Button>
          </div>
        }
      />
      <Loaded query={sheet} heights={[360]}>
        {(numbers) => (
          <Loaded query={review} heights={[360]}>
            {(answer) => (
              <ReviewView practice={practice} sheet={numbers} review={answer} may_send={may_send} />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function ReviewView(props: { practice: string; sheet: Sheet; review: Review; may_send: boolean }) {
  const t = useWords();
  const { practice, sheet, review, may_send } = props;
  if (sheet.submission.state === "sent")
    return <SentSheet practice={practice} sheet={sheet} may_send={may_send} />;
  if (review.measures.length === 0)
    return (
      <Empty
        title={t("measures.review.nothing")}
        action={<ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>}
      >
        {t("measures.review.nothing_more")}
      </Empty>
    );
  return <ReviewForm {...props} />;
}

function ReviewForm(props: { practice: string; sheet: Sheet; review: Review; may_send: boolean }) {
  const t = useWords();
  const { practice, sheet, review, may_send } = props;
  const narrow = useNarrow();
  const { savers, add, remove } = useChartSavers(practice, review);
  const measures = review.measures.flatMap((id) => {
    const row = sheet.rows.find((each) => each.measure.id === id);
    return row ? [row.measure] : [];
  });
  const shots = savers.map((saver) => saver.autosave.snapshot);
  const stuck = shots.find((shot) => is_stuck(shot.state));
  const parts = { measures, savers, add, remove, planned: review.planned, may_send };
  return (
    <>
      <div className="row between no_print">
        <StatusLine {...state_of_shots(shots)} unfinished={t("measures.unfinished")} />
        <p className="muted">
          {t("measures.review.count", { count: savers.length, planned: review.planned })}
        </p>
      </div>
      <p className="no_print">{t("measures.review.no_names")}</p>
      <FormTrouble error={stuck?.error} />
      {narrow && <ReviewCard {...parts} />}
      <div className={narrow ? "print_only" : undefined}>
        <ReviewTable {...parts} />
      </div>
      <ReviewEnd practice={practice} sheet={sheet} review={review} savers={savers} may_send={may_send} />
    </>
  );
}
