// What one can do with a chart: see it as a table, take it along, bring numbers, set its lines.
import { IconAdjustments, IconDownload, IconFileImport, IconPrinter, IconTable } from "@tabler/icons-react";
import { useState } from "react";
import type { Chart } from "../gen/types";
import { useLanguage, useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { chart_at } from "./charts_api";
import { LinesDialog } from "./lines_dialog";

interface ActionsProps {
  chart: Chart;
  may: string[];
  table: boolean;
  toggle_table: () => void;
}

export function ChartActions(props: ActionsProps) {
  const t = useWords();
  const language = useLanguage();
  const [setting, set_setting] = useState(false);
  const { practice_id, measure } = props.chart;
  const file = chart_at(practice_id, measure.id);
  return (
    <div className="row no_print chart_actions">
      <Button pressed={props.table} icon={<IconTable size={18} aria-hidden />} onClick={props.toggle_table}>
        {t("charts.table")}
      </Button>
      {props.may.includes("set_baseline") && (
        <Button icon={<IconAdjustments size={18} aria-hidden />} onClick={() => set_setting(true)}>
          {t("charts.lines")}
        </Button>
      )}
      {props.may.includes("send_numbers") && (
        <ButtonLink
          icon={<IconFileImport size={18} aria-hidden />}
          to={`/practices/${practice_id}/measures/${measure.id}/import`}
        >
          {t("measures.import")}
        </ButtonLink>
      )}
      <ButtonLink
        file
        icon={<IconDownload size={18} aria-hidden />}
        to={`${file}/svg?width=960&style=embedded&lang=${language}`}
        label={t("charts.download_picture")}
      >
        {t("charts.picture")}
      </ButtonLink>
      <ButtonLink
        file
        icon={<IconDownload size={18} aria-hidden />}
        to={`${file}/csv`}
        label={t("charts.download_csv")}
      >
        CSV
      </ButtonLink>
      <Button icon={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
        {t("app.print")}
      </Button>
      {setting && <LinesDialog chart={props.chart} close={() => set_setting(false)} />}
    </div>
  );
}
