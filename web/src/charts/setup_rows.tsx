// New lines from a point on, and points left out: each with a reason, added and taken back one by one.
import { IconPlus, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Chart } from "../gen/types";
import { useWords, type Words } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { problem_words } from "../ui/form_view";
import { label_of } from "./setup_words";
import type { Setup } from "./use_setup";

interface RowsProps {
  chart: Chart;
  setup: Setup;
}

const periods_of = (chart: Chart) =>
  chart.points.map((point) => ({ value: point.period, label: point.label }));

function wrong(t: Words, setup: Setup, pointer: string) {
  const found = setup.problem(pointer);
  return found && problem_words(t, found.code);
}

function Rows(props: { id: string; title: string; none?: string; add: ReactNode; children: ReactNode }) {
  return (
    <fieldset id={props.id} tabIndex={-1} className="setup_rows stack">
      <legend>{props.title}</legend>
      {props.none && <p className="muted">{props.none}</p>}
      {props.children}
      <div>{props.add}</div>
    </fieldset>
  );
}

export function PhaseRows({ chart, setup }: RowsProps) {
  const t = useWords();
  const { phases } = setup.values;
  const change = (index: number, patch: object) =>
    setup.set({ phases: phases.map((each, i) => (i === index ? { ...each, ...patch } : each)) });
  const free = chart.points.filter((point) => !phases.some((each) => each.from === point.period));
  const next = free.at(-Math.min(6, free.length))?.period;
  return (
    <Rows
      id="setup_phases"
      title={t("charts.setup.phases")}
      none={phases.length === 0 ? t("charts.setup.no_phases") : undefined}
      add={
        next && (
          <Button
            icon={<IconPlus size={18} aria-hidden />}
            onClick={() =>
              setup.set({ phases: [...phases, { from: next, baseline_last: null, reason: "" }] })
            }
          >
            {t("charts.setup.add_phase")}
          </Button>
        )
      }
    >
      {phases.map((phase, index) => (
        <div key={index} className="setup_row">
          <SelectField
            id={`setup_phase_${index}`}
            label={t("charts.setup.phase_from")}
            value={phase.from}
            onChange={(from) => change(index, { from, baseline_last: null })}
            problem={wrong(t, setup, `/phases/${index}/from`)}
            options={periods_of(chart)}
          />
          <SelectField
            id={`setup_phase_last_${index}`}
            label={t("charts.setup.phase_baseline")}
            value={phase.baseline_last ?? ""}
            onChange={(last) => change(index, { baseline_last: last || null })}
            problem={wrong(t, setup, `/phases/${index}/baseline_last`)}
            options={[
              { value: "", label: t("charts.setup.phase_baseline_all") },
              ...periods_of(chart).filter((each) => each.value > phase.from),
            ]}
          />
          <TextField
            id={`setup_phase_reason_${index}`}
            label={t("charts.setup.phase_reason")}
            hint={t("charts.setup.phase_reason_hint")}
            value={phase.reason}
            onChange={(reason) => change(index, { reason })}
            problem={wrong(t, setup, `/phases/${index}/reason`)}
          />
          <Button
            kind="quiet"
            icon={<IconX size={18} aria-hidden />}
            label={t("charts.setup.remove_phase", { label: label_of(chart, phase.from) })}
            onClick={() => setup.set({ phases: phases.filter((each) => each !== phase) })}
          >
            {t("app.remove")}
          </Button>
        </div>
      ))}
    </Rows>
  );
}

export function ExcludedRows({ chart, setup }: RowsProps) {
  const t = useWords();
  const { excluded } = setup.values;
  const change = (index: number, patch: object) =>
    setup.set({ excluded: excluded.map((each, i) => (i === index ? { ...each, ...patch } : each)) });
  const next = chart.points.findLast(
    (point) => point.value != null && !excluded.some((each) => each.period === point.period),
  )?.period;
  return (
    <Rows
      id="setup_excluded"
      title={t("charts.setup.excluded")}
      none={excluded.length === 0 ? t("charts.setup.no_excluded") : undefined}
      add={
        next && (
          <Button
            icon={<IconPlus size={18} aria-hidden />}
            onClick={() => setup.set({ excluded: [...excluded, { period: next, reason: "" }] })}
          >
            {t("charts.setup.add_excluded")}
          </Button>
        )
      }
    >
      {excluded.map((one, index) => (
        <div key={index} className="setup_row two">
          <SelectField
            id={`setup_excluded_${index}`}
            label={t("charts.setup.excluded_period")}
            value={one.period}
            onChange={(period) => change(index, { period })}
            problem={wrong(t, setup, `/excluded/${index}/period`)}
            options={periods_of(chart)}
          />
          <TextField
            id={`setup_excluded_reason_${index}`}
            label={t("charts.setup.excluded_reason")}
            hint={t("charts.setup.excluded_reason_hint")}
            value={one.reason}
            onChange={(reason) => change(index, { reason })}
            problem={wrong(t, setup, `/excluded/${index}/reason`)}
          />
          <Button
            kind="quiet"
            icon={<IconX size={18} aria-hidden />}
            label={t("charts.setup.remove_excluded", { label: label_of(chart, one.period) })}
            onClick={() => setup.set({ excluded: excluded.filter((each) => each !== one) })}
          >
            {t("app.remove")}
          </Button>
        </div>
      ))}
    </Rows>
  );
}
