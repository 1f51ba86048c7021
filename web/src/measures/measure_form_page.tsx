// A measure of our own: what we want to know, what we count, out of whom, how often.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Measure, MeasureInput } from "../gen/types";
import { read_number } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { ButtonLink } from "../ui/button";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { add_program_measure, save_measure, useMeasure } from "./measures_api";

type Definition = Omit<Measure, "id" | "practice_id" | "version">;

const START: Definition = {
  name: "",
  short_name: "",
  type: "process",
  kind: "proportion",
  purpose: "",
  numerator: "",
  denominator: "",
  exclusions: "",
  exceptions: "",
  unit: "%",
  multiplier: 100,
  direction: "higher",
  goal: null,
  benchmark: null,
  benchmark_source: "",
  data_source: "chart_review",
  sampling: "consecutive",
  planned_n: null,
  period: "month",
  who_collects: "",
  due_day: null,
  strata: "",
  steward: "",
  source_address: "",
  licence_note: "",
  retired_on: null,
};
const KINDS = ["proportion", "count", "continuous", "rate", "days_between"] as const;
const TYPES = ["process", "outcome", "balancing", "structure"] as const;
const SOURCES = ["chart_review", "ehr_report", "registry", "tally", "survey", "claims"] as const;
const SAMPLINGS = ["consecutive", "random", "systematic", "all", "convenience"] as const;

export function NewMeasurePage() {
  const { practice = "" } = useParams();
  return <MeasureForm practice={practice} />;
}

/** A measure that every practice of a program counts the same way. */
export function NewProgramMeasurePage() {
  const { program = "" } = useParams();
  return <MeasureForm program={program} />;
}

export function EditMeasurePage() {
  const { practice = "", measure = "" } = useParams();
  const home = useMeasure(practice, measure);
  return (
    <Loaded page query={home}>
      {(answer) => <MeasureForm practice={practice} old={answer.measure} />}
    </Loaded>
  );
}

/** Numbers that belong to the kind, so that nobody has to know about multipliers. */
function fitting(kind: MeasureInput["kind"], unit: string): Pick<Definition, "unit" | "multiplier"> {
  if (kind === "proportion") return { unit: "%", multiplier: 100 };
  if (kind === "days_between") return { unit: "days", multiplier: 1 };
  return { unit: unit === "%" ? "" : unit, multiplier: 1 };
}

type Home = { practice: string; program?: undefined } | { practice?: undefined; program: string };

function MeasureForm(props: Home & { old?: Measure }) {
  const t = useWords();
  const [, go] = useLocation();
  const [id] = useState(() => props.old?.id ?? new_id());
  const {
    id: _id,
    practice_id: _practice,
    version: _version,
    ...known
  } = props.old ?? { ...START, id, practice_id: null, version: 0 };
  const start = {
    ...known,
    goal: known.goal == null ? "" : String(known.goal),
    planned_n: known.planned_n == null ? "" : String(known.planned_n),
  };
  const list = props.program
    ? `/programs/${props.program}/measures`
    : `/practices/${props.practice}/measures`;
  const page = props.program ? list : `${list}/${id}`;
  const form = useForm(start, async (values) => {
    const goal = read_number(values.goal);
    const planned_n = read_number(values.planned_n);
    check_fields({
      name: !values.name.trim() && "required",
      numerator: !values.numerator.trim() && "required",
      goal: goal === undefined && "not_a_number",
      planned_n: planned_n === undefined && "not_a_number",
    });
    const input: MeasureInput = {
      ...values,
      id,
      ...fitting(values.kind, values.unit),
      name: values.name.trim(),
      short_name: values.short_name.trim() || values.name.trim().slice(0, 40),
      goal: goal ?? null,
      planned_n: planned_n ?? null,
    };
    if (props.practice === undefined) await add_program_measure(props.program, input);
    else await save_measure(props.practice, props.old, input);
    announce(t("app.saved"));
    go(page);
  });
  type Text =
    | "name"
    | "short_name"
    | "numerator"
    | "denominator"
    | "unit"
    | "goal"
    | "planned_n"
    | "who_collects"
    | "exclusions"
    | "purpose";
  const shared = (field: Text) => {
    const problem = form.problem(field);
    return {
      id: `measure_${field}`,
      label: t(`measures.field.${field}`),
      value: form.values[field],
      onChange: (value: string) => form.set({ [field]: value }),
      problem: problem && problem_words(t, problem.code),
    };
  };
  const select = <F extends "type" | "data_source" | "sampling" | "period">(
    field: F,
    values: readonly MeasureInput[F][],
    words: string,
  ) => (
    <SelectField
      id={`measure_${field}`}
      label={t(`measures.field.${field}`)}
      value={form.values[field]}
      onChange={(value) => form.set({ [field]: value } as never)}
      options={values.map((value) => ({ value, label: t(`measures.${words}.${value}`) }))}
    />
  );
  const { kind } = form.values;
  return (
    <div className="stack wide narrow">
      <PageHead
        title={props.old ? props.old.name : t(props.program ? "measures.program_new" : "measures.own")}
        lead={t(props.program ? "measures.program_new_more" : "measures.own_more")}
        back={{ to: list, words: t("measures.measures") }}
      />
      <div className="card">
        <FormView
          form={form}
          name="measure"
          label={(field) => `measures.field.${field}`}
          action={t("app.save")}
          beside={<ButtonLink to={props.old ? page : list}>{t("app.cancel")}</ButtonLink>}
        >
          <TextField {...shared("name")} hint={t("measures.hint.name")} required />
          <AreaField {...shared("purpose")} rows={2} hint={t("measures.hint.purpose")} />
          <ChoiceField
            id="measure_kind"
            label={t("measures.field.kind")}
            value={kind}
            onChange={(value) => form.set({ kind: value as MeasureInput["kind"] })}
            options={KINDS.map((value) => ({ value, label: t(`measures.kinds.${value}`) }))}
          />
          <AreaField {...shared("numerator")} rows={2} hint={t(`measures.hint.numerator_${kind}`)} required />
          {(kind === "proportion" || kind === "rate") && (
            <AreaField {...shared("denominator")} rows={2} hint={t("measures.hint.denominator")} />
          )}
          {(kind === "continuous" || kind === "rate" || kind === "count") && (
            <TextField {...shared("unit")} hint={t("measures.hint.unit")} />
          )}
          <ChoiceField
            id="measure_direction"
            label={t("measures.field.direction")}
            across
            value={form.values.direction}
            onChange={(direction) => form.set({ direction: direction as "higher" | "lower" })}
            options={(["higher", "lower"] as const).map((value) => ({
              value,
              label: t(`measures.direction.${value}`),
            }))}
          />
          <div className="grid2">
            <TextField {...shared("goal")} numeric="decimal" hint={t("measures.hint.goal")} />
            {select("period", ["month", "week", "quarter", "day"], "every")}
          </div>
          <details>
            <summary>{t("measures.more_fields")}</summary>
            <div className="stack" style={{ paddingTop: 8 }}>
              {select("type", TYPES, "types")}
              {select("data_source", SOURCES, "data_source")}
              {select("sampling", SAMPLINGS, "sampling")}
              <TextField {...shared("planned_n")} numeric="numeric" />
              <TextField {...shared("who_collects")} />
              <AreaField {...shared("exclusions")} rows={2} />
              <TextField {...shared("short_name")} />
            </div>
          </details>
        </FormView>
      </div>
    </div>
  );
}
