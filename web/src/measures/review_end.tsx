// What the charts add up to, how it becomes the period's numbers, and sending them.
import { useState } from "react";
import { Link } from "wouter";
import type { Review, Sheet } from "../gen/types";
import { say_percent, say_period } from "../kit/dates";
import { put_answer } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { FormTrouble } from "../ui/trouble";
import { said_entry } from "./before";
import { fetch_review, fill_from_review, review_at, submit } from "./measures_api";
import { any_answer, same_sums, sums_of } from "./review";
import type { ChartSaver } from "./review_savers";

interface EndProps {
  practice: string;
  sheet: Sheet;
  review: Review;
  savers: ChartSaver[];
  may_send: boolean;
}

export function ReviewEnd(props: EndProps) {
  const t = useWords();
  const { practice, sheet, review, savers, may_send } = props;
  const [busy, set_busy] = useState(false);
  const [error, set_error] = useState<Error>();
  const [changed, set_changed] = useState(false);
  const sums = sums_of(
    review.measures,
    savers.map((saver) => saver.autosave.snapshot.mine),
  );
  const any = savers.some((saver) => any_answer(saver.autosave.snapshot.mine));
  const period = say_period(sheet.period);
  const in_place = same_sums(sums, review) && review.sums.every((sum) => sum.filled || is_open(sum));

  async function doing(work: () => Promise<void>) {
    set_busy(true);
    set_error(undefined);
    try {
      await work();
    } catch (thrown) {
      set_error(thrown as Error);
    }
    set_busy(false);
  }
  const fill = () =>
    doing(async () => {
      await Promise.all(savers.map((saver) => saver.autosave.flush()));
      const now = await fetch_review(practice, sheet.period);
      set_changed(!same_sums(sums, now));
      if (same_sums(sums, now)) await fill_from_review(practice, now);
      else put_answer(review_at(practice, sheet.period), now);
    });
  const send = () =>
    doing(async () => {
      await submit(practice, sheet, "send");
      scrollTo(0, 0);
      setTimeout(() => document.getElementById("done_title")?.focus());
    });

  if (!any) return null;
  return (
    <section className="card soft stack no_print" aria-labelledby="sums_title">
      <h2 id="sums_title">{t("measures.review.so_far")}</h2>
      <table className="plain review_sums">
        <thead>
          <tr>
            <th scope="col">{t("measures.measure")}</th>
            <th scope="col">{t("measures.review.from_charts")}</th>
            <th scope="col">{t("measures.review.in_period", { period })}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => {
            const row = sheet.rows.find((each) => each.measure.id === sum.measure_id);
            const entry = row?.cells[0]?.entry;
            return (
              <tr key={sum.measure_id}>
                <th scope="row">{row?.measure.short_name}</th>
                <td className="number">{said_sum(t, sum)}</td>
                <td className="number">{row && entry ? said_entry(t, row.measure, entry) : "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changed && <Notice kind="careful">{t("measures.review.changed")}</Notice>}
      <FormTrouble error={error} />
      {may_send && !in_place && (
        <div>
          <Button kind="main" busy={busy} onClick={() => void fill()}>
            {t("measures.review.fill", { period })}
          </Button>
        </div>
      )}
      {in_place && <Filled {...props} busy={busy} send={() => void send()} />}
    </section>
  );
}

type Sum = Omit<Review["sums"][number], "filled">;
const is_open = (sum: Sum) => sum.yes + sum.no + sum.not_applicable === 0;

function said_sum(t: ReturnType<typeof useWords>, sum: Sum): string {
  const of = sum.yes + sum.no;
  if (of === 0) return is_open(sum) ? "–" : t("measures.entry_state.not_applicable");
  return t("measures.of_with_value", {
    numerator: sum.yes,
    denominator: of,
    value: say_percent((100 * sum.yes) / of),
  });
}

/** The sums are in: what is unusual about them, what else is asked for, and sending. */
function Filled(props: EndProps & { busy: boolean; send: () => void }) {
  const t = useWords();
  const { sheet, practice, review } = props;
  const period = say_period(sheet.period);
  const doubts = sheet.rows
    .filter((row) => review.measures.includes(row.measure.id))
    .flatMap((row) => (row.cells[0]?.entry?.doubts ?? []).map((doubt) => ({ row, doubt })));
  const missing = sheet.rows.filter((row) => row.required && row.cells.some((cell) => !cell.entry));
  const page = `/practices/${practice}/data/${sheet.period}`;
  return (
    <>
      <Notice kind="good" title={t("measures.review.filled", { period })} />
      {doubts.length > 0 && (
        <Notice kind="careful" title={t("measures.is_this_right")}>
          {doubts.map(({ row, doubt }) => (
            <p key={row.measure.id + doubt.code}>
              <strong>{row.measure.short_name}:</strong> {t(`measures.doubt.${doubt.code}`, doubt.args)}
            </p>
          ))}
        </Notice>
      )}
      {missing.length > 0 ? (
        <p>
          {t("measures.still_open", { count: missing.length })}{" "}
          <Link to={page}>{missing.map((row) => row.measure.short_name).join(", ")}</Link>
        </p>
      ) : sheet.state === "later" ? (
        <p>{t("measures.review.later", { period })}</p>
      ) : (
        props.may_send && (
          <div>
            <Button kind="main" busy={props.busy} onClick={props.send}>
              {t("measures.send", { period })}
            </Button>
            <p className="small muted">{t("measures.send_more")}</p>
          </div>
        )
      )}
    </>
  );
}
