// Coaching given, as plain numbers beside published ones.
import type { Benchmark, DoseQuarter } from "../gen/types";
import { say_number, say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { ScrollBox } from "../ui/scroll_box";
import { STRATEGIES } from "./contact_fields";

export const hours = (minutes: number) => say_number(minutes / 60);

export function Source({ benchmark }: { benchmark: Benchmark }) {
  const t = useWords();
  return (
    <p className="small muted">
      {t("coaching.benchmark")}{" "}
      <a href={benchmark.source_address} rel="noreferrer">
        {t("coaching.source", { source: benchmark.source })}
      </a>
    </p>
  );
}

export function Mix({ quarters }: { quarters: DoseQuarter[] }) {
  const t = useWords();
  const periods = [...new Set(quarters.map((each) => each.quarter))].sort();
  const count = (period: string, strategy: string) =>
    quarters.find((each) => each.quarter === period && each.strategy === strategy)?.contacts ?? 0;
  return (
    <div className="stack tight">
      <h2>{t("coaching.mix")}</h2>
      {periods.length === 0 ? (
        <p className="muted">{t("coaching.mix_none")}</p>
      ) : (
        <ScrollBox label={t("coaching.mix")}>
          <table className="cases">
            <thead>
              <tr>
                <td />
                {STRATEGIES.map((strategy) => (
                  <th key={strategy} scope="col">
                    {t(`coaching.strategy.${strategy}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <tr key={period}>
                  <th scope="row">{say_period(period)}</th>
                  {STRATEGIES.map((strategy) => (
                    <td key={strategy} data-label={t(`coaching.strategy.${strategy}`)}>
                      {count(period, strategy)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}
