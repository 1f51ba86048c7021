// Enter data: lands on the oldest period not handed in, keeps every key, and lets go when the period is sent.
import { useParams } from "wouter";
import type { PeriodLine, PracticeView, Sheet } from "../gen/types";
import { say_period } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import "./enter.css";
import { usePeriods, useSheet } from "./measures_api";
import { newest_first, PeriodSwitch } from "./period_switch";
import { SentSheet } from "./sent_sheet";
import { SheetForm } from "./sheet_form";

export default function EnterPage() {
  const t = useWords();
  const { practice = "", period } = useParams();
  const periods = usePeriods(practice);
  return (
    <Loaded page query={periods} heights={[48, 360]}>
      {(answer) => {
        const shown = period ?? answer.next ?? latest(answer.periods);
        if (shown)
          return <PeriodView key={shown} practice={practice} period={shown} periods={answer.periods} />;
        return (
          <div className="stack wide">
            <PageHead title={t("measures.enter")} />
            <Empty
              title={t("measures.no_periods")}
              action={<ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>}
            >
              {t("measures.no_periods_more")}
            </Empty>
          </div>
        );
      }}
    </Loaded>
  );
}

/** When nothing is waiting: the last period that was sent, so that the page says it is done. */
function latest(periods: PeriodLine[]) {
  const ordered = newest_first(periods);
  return (ordered.find((each) => each.state === "sent") ?? ordered[0])?.period;
}

function PeriodView(props: { practice: string; period: string; periods: PeriodLine[] }) {
  const t = useWords();
  const { practice, period } = props;
  const sheet = useSheet(practice, period);
  const home = useGet<PracticeView>(`/api/practices/${practice}`);
  const nothing = sheet.data?.rows.length === 0;
  const may_send = home.data?.may.includes("send_numbers") ?? false;
  return (
    <div className="stack wide">
      <PageHead
        title={
          nothing
            ? t("measures.enter")
            : t("measures.numbers_of", { period: say_period(period, "with_year") })
        }
        lead={home.data?.practice.name}
        beside={!nothing && <PeriodSwitch practice={practice} period={period} periods={props.periods} />}
      />
      <Loaded query={sheet} heights={[360]}>
        {(answer) => <SheetView practice={practice} sheet={answer} may_send={may_send} />}
      </Loaded>
    </div>
  );
}

function SheetView(props: { practice: string; sheet: Sheet; may_send: boolean }) {
  const t = useWords();
  const { sheet, practice, may_send } = props;
  if (sheet.rows.length === 0)
    return (
      <Empty
        title={t("measures.no_measures")}
        action={<ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>}
      >
        {t("measures.no_measures_more")}
      </Empty>
    );
  if (sheet.submission.state === "sent" || !may_send) return <SentSheet {...props} />;
  return <SheetForm practice={practice} sheet={sheet} />;
}
