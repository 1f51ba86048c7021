// All measures of a practice, each with its last value and small trail.
import { useParams } from "wouter";
import type { PracticeView } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { MeasureCards } from "./measure_cards";
import { useMeasures } from "./measures_api";

export default function MeasuresPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const measures = useMeasures(practice);
  const home = useGet<PracticeView>(`/api/practices/${practice}`).data;
  const may = home?.may ?? [];
  const own = may.includes("define_measures") && (
    <ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>
  );
  const bring = may.includes("send_numbers") && (measures.data?.measures.length ?? 0) > 0 && (
    <ButtonLink to={`/practices/${practice}/import`}>{t("measures.import")}</ButtonLink>
  );
  return (
    <div className="stack wide">
      <PageHead
        title={t("measures.measures")}
        lead={home?.practice.name}
        beside={
          <div className="row">
            {bring}
            {own}
          </div>
        }
      />
      <Loaded query={measures} heights={[120, 120, 120]}>
        {(answer) =>
          answer.measures.length > 0 ? (
            <MeasureCards practice={practice} lines={answer.measures} />
          ) : (
            <Empty title={t("measures.no_measures")}>{t("measures.no_measures_more")}</Empty>
          )
        }
      </Loaded>
    </div>
  );
}
