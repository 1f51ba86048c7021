// Bring numbers from a file or a spreadsheet: choose the measure, paste or drop, look line by line, then take them.
import { useState } from "react";
import { Link, useParams } from "wouter";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { SelectField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ImportForm } from "./import_form";
import { import_entries, useMeasures } from "./measures_api";

export default function ImportPage() {
  const t = useWords();
  const { practice = "", measure: chosen } = useParams();
  const measures = useMeasures(practice);
  const [picked, set_picked] = useState("");
  return (
    <div className="stack wide">
      <PageHead
        title={t("measures.import")}
        lead={t("measures.import_more")}
        back={{
          to: `/practices/${practice}/measures${chosen ? `/${chosen}` : ""}`,
          words: t(chosen ? "measures.chart" : "measures.measures"),
        }}
      />
      <Loaded query={measures} heights={[80, 260]}>
        {(answer) => {
          if (answer.measures.length === 0)
            return (
              <Empty
                title={t("measures.no_measures")}
                action={
                  <ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>
                }
              >
                {t("measures.no_measures_more")}
              </Empty>
            );
          const measure = picked || chosen || answer.measures[0]?.measure.id || "";
          return (
            <>
              <div className="narrow">
                <SelectField
                  id="import_measure"
                  label={t("measures.measure")}
                  value={measure}
                  onChange={set_picked}
                  options={answer.measures.map((line) => ({
                    value: line.measure.id,
                    label: line.measure.name,
                  }))}
                />
              </div>
              <ImportForm
                key={measure}
                ask={(ask) => import_entries(practice, measure, ask)}
                hint={t("measures.import_hint")}
                after={
                  <ButtonLink kind="main" to={`/practices/${practice}/measures/${measure}`}>
                    {t("measures.see_chart")}
                  </ButtonLink>
                }
              />
              <p>
                <Link to="/import">{t("measures.many.go")}</Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
