// Numbers of several practices from one file, for who reports for more than one.
import { useState } from "react";
import type { Place, Places } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { SelectField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ImportForm } from "./import_form";
import { import_many, useMeasures } from "./measures_api";

const SENDERS = ["staff", "lead", "physician", "analyst"];
const IN_A_COLUMN = "";

export default function ImportManyPage() {
  const t = useWords();
  const places = useGet<Places>("/api/me/places");
  return (
    <div className="stack wide">
      <PageHead title={t("measures.many.title")} lead={t("measures.many.more")} />
      <Loaded query={places} heights={[80, 260]}>
        {(answer) => {
          const mine = answer.places.filter((place) => SENDERS.includes(place.role));
          if (mine.length === 0)
            return <Empty title={t("measures.many.nowhere")}>{t("measures.many.nowhere_more")}</Empty>;
          return <ManyForm places={mine} />;
        }}
      </Loaded>
    </div>
  );
}

function ManyForm(props: { places: Place[] }) {
  const t = useWords();
  const [measure, set_measure] = useState(IN_A_COLUMN);
  const practice = props.places.find((place) => place.practice_id)?.practice_id;
  return (
    <>
      {practice && <MeasureOfAll practice={practice} measure={measure} choose={set_measure} />}
      <ImportForm
        key={measure}
        ask={(ask) => import_many({ ...ask, measure_id: measure || null })}
        hint={t("measures.many.hint")}
        after={<ButtonLink to="/">{t("app.to_today")}</ButtonLink>}
      />
    </>
  );
}

/** All lines may be of one measure; then the file needs no column for it. */
function MeasureOfAll(props: { practice: string; measure: string; choose: (measure: string) => void }) {
  const t = useWords();
  const lines = useMeasures(props.practice).data?.measures ?? [];
  return (
    <div className="narrow">
      <SelectField
        id="many_measure"
        label={t("measures.measure")}
        value={props.measure}
        onChange={props.choose}
        options={[
          { value: IN_A_COLUMN, label: t("measures.many.in_a_column") },
          ...lines.map((line) => ({ value: line.measure.id, label: line.measure.name })),
        ]}
      />
    </div>
  );
}
