// What one can do with a chart: see it as a table, take it along, bring numbers, set a goal.
import { IconFileImport, IconListCheck, IconPrinter, IconTable, IconTarget } from "@tabler/icons-react";
import { useState } from "react";
import type { Chart } from "../gen/types";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { GoalDialog } from "./goal_dialog";
import { TakeAlong } from "./take_along";

interface ActionsProps {
  chart: Chart;
  may: string[];
  table: boolean;
  toggle_table: () => void;
}

export function ChartActions(props: ActionsProps) {
  const t = useWords();
  const [setting, set_setting] = useState(false);
  const { practice_id, measure } = props.chart;
  return (
    <div className="row no_print chart_actions">
      <Button pressed={props.table} icon={<IconTable size={18} aria-hidden />} onClick={props.toggle_table}>
        {t("charts.table")}
      </Button>
      {props.may.includes("set_baseline") && (
        <Button icon={<IconTarget size={18} aria-hidden />} onClick={() => set_setting(true)}>
          {t("charts.set_goal")}
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
      {props.may.includes("send_numbers") && (
        <ButtonLink
          icon={<IconListCheck size={18} aria-hidden />}
          to={`/practices/${practice_id}/measures/${measure.id}/tally`}
        >
          {t("charts.tally")}
        </ButtonLink>
      )}
      <TakeAlong chart={props.chart} />
      <Button icon={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
        {t("app.print")}
      </Button>
      {setting && <GoalDialog chart={props.chart} close={() => set_setting(false)} />}
    </div>
  );
}
