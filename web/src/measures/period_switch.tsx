// Chooses the period to look at; each says in a word how far it is.
import { useId } from "react";
import { useLocation } from "wouter";
import type { PeriodLine } from "../gen/types";
import { say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { SelectField } from "../ui/field";

export const newest_first = (periods: PeriodLine[]) =>
  periods.toSorted((a, b) => b.starts.localeCompare(a.starts));

export function PeriodSwitch(props: { practice: string; period: string; periods: PeriodLine[] }) {
  const t = useWords();
  const id = useId();
  const [, go] = useLocation();
  return (
    <div className="no_print">
      <SelectField
        id={`period_${id}`}
        label={t("measures.period")}
        value={props.period}
        onChange={(period) => go(`/practices/${props.practice}/data/${period}`)}
        options={newest_first(props.periods).map((each) => ({
          value: each.period,
          label: `${say_period(each.period, "with_year")} · ${t(`measures.period_state.${each.state}`)}`,
        }))}
      />
    </div>
  );
}
