// The tally sheet of a measure that is in use, ready to print.
import { useParams } from "wouter";
import type { PracticeView } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { useMeasure } from "./measures_api";
import { TallySheet } from "./tally_sheet";

export default function TallyPage() {
  const t = useWords();
  const { practice = "", measure = "" } = useParams();
  const home = useMeasure(practice, measure);
  const name = useGet<PracticeView>(`/api/practices/${practice}`).data?.practice.name;
  return (
    <div className="stack wide">
      <div className="no_print">
        <PageHead
          title={t("measures.tally.title")}
          lead={t("measures.tally.more")}
          back={{ to: `/practices/${practice}/measures/${measure}`, words: t("measures.chart") }}
          beside={<Button onClick={() => print()}>{t("app.print")}</Button>}
        />
      </div>
      <Loaded query={home} heights={[600]}>
        {(answer) => <TallySheet measure={answer.measure} practice={name} />}
      </Loaded>
    </div>
  );
}
