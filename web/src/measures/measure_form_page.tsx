// A measure of our own: what we want to know, what we count, out of whom, how often.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import type { Measure, MeasureInput } from "../gen/types";
import { Problem } from "../kit/api";
import { read_number, today_here } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { ButtonLink } from "../ui/button";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Trouble } from "../ui/trouble";
import { type Definition, START } from "./definition_start";
import { MORE, MoreFields } from "./measure_more_fields";
import { save_measure, save_program_measure, useMeasure } from "./measures_api";
import { Retire } from "./retire";

const KINDS = ["proportion", "count", "continuous", "rate", "days_between"] as const;
const TYPES = ["process", "outcome", "balancing", "structure"] as const;
const SOURCES = ["chart_review", "ehr_report", "registry", "tally", "survey", "claims"] as const;
const SAMPLINGS = ["consecutive", "random", "systematic", "all", "convenience"] as const;

/** A template or the helper may have laid a start into the history; it is there after a reload as well. */
export function NewMeasurePage() {
  const { practice = "" } = useParams();
  const laid = useHistoryState<{ start?: Partial<Definition> } | null>()?.start;
  return <MeasureForm practice={practice} laid={laid} />;
}

/** A measure that every practice of a program counts the same way. */
export function NewProgramMeasurePage() {
  const { program = "" } = useParams();
  return <MeasureForm program={program} />;
}

export function EditProgramMeasurePage() {
  const { program = "", measure = "" } = useParams();
  const list = useGet<{ measures: Measure[] }>(`/api/programs/${program}/measures`);
  return (
    <Loaded page query={list}>
      {({ measures }) => {
        const old = measures.find((each) => each.id === measure);
        return old ? (
          <MeasureForm key={old.version} program={program} old={old} />
        ) : (
          <Trouble page error={new Problem(404, "not_found", "", "", [], undefined, 0)} />
        );
      }}
    </Loaded>
  );
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
function fitting(
  kind: MeasureInput["kind"],
  unit: string,
  per: number,
): Pick<Definition, "unit" | "multiplier"> {
  if (kind === "proportion") return { unit: "%", multiplier: 100 };
  if (kind === "days_between") return { unit: unit && unit !== "%" ? unit : "days", multiplier: 1 };
  return { unit: unit === "%" ? "" : unit, multiplier: kind === "rate" ? per : 1 };
}

type Home = { practice: string; program?: undefined } | { practice?: undefined; program: string };

function MeasureForm(props: Home & { old?: Measure; laid?: Partial<Definition> }) {
  const t = useWords();
  const [, go] = useLocation();
  const [id] = useState(() => props.old?.id ?? new_id());
  const {
    id: _id,
    practice_id: _practice,
    version: _version,
    ...known
  } = props.old ?? { ...START, ...props.laid, id, practice_id: null, version: 0 };
  const typed = (number: number | null | undefined) => (number == null ? "" : String(number));
  const start = {
    ...known,
    goal: typed(known.goal),
    planned_n: typed(known.planned_n),
    benchmark: typed(known.benchmark),
    due_day: typed(known.due_day),
    per: typed(known.kind === "rate" ? known.multiplier : 100),
  };
  const list = props.program
    ? `/programs/${props.program}/measures`
    : `/practices/${props.practice}/measures`;
  const page = props.program ? list : `${list}/${id}`;
  const send = async ({ per: typed_per, ...values }: typeof start) => {
    const goal = read_number(values.goal);
    const planned_n = read_number(values.planned_n);
    const benchmark = read_number(values.benchmark);
    const due_day = read_number(values.due_day);
    const per = read_number(typed_per);
    check_fields({
      name: !values.name.trim() && "required",
      numerator: !values.numerator.trim() && "required",
      goal: goal === undefined && "not_a_number",
      planned_n: planned_n === undefined && "not_a_number",
      benchmark: benchmark === undefined && "not_a_number",
      due_day: due_day === undefined && "not_a_number",
      per: values.kind === "rate" && !per && "not_a_number",
    });
    const input: MeasureInput = {
      ...values,
      id,
      ...fitting(values.kind, values.unit, per ?? 1),
      name: values.name.trim(),
      short_name: values.short_name.trim() || values.name.trim().slice(0, 40),
      goal: goal ?? null,
      planned_n: planned_n ?? null,
      benchmark: benchmark ?? null,
      due_day: due_day ?? null,
    };
    await save(input);
    announce(t("app.saved"));
    go(page);
  };
  const save = (input: MeasureInput) =>
    props.practice === undefined
      ? save_program_measure(props.program, props.old, input)
      : save_measure(props.practice, props.old, input);
  const form = useForm(start, send, (values) => [
    values.name,
    values.purpose,
    values.numerator,
    values.denominator,
    values.exclusions,
    values.exceptions,
    values.who_collects,
  ]);
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
    | "exceptions"
    | "benchmark"
    | "benchmark_source"
    | "due_day"
    | "strata"
    | "steward"
    | "source_address"
    | "licence_note"
    | "per"
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
      {props.practice !== undefined && !props.old && !props.laid && <WaysToBegin practice={props.practice} />}
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
          {kind === "rate" && (
            <TextField {...shared("per")} numeric="numeric" hint={t("measures.hint.per")} />
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
          <MoreFields
            text={shared}
            choices={
              <>
                {select("type", TYPES, "types")}
                {select("data_source", SOURCES, "data_source")}
                {select("sampling", SAMPLINGS, "sampling")}
              </>
            }
            open={form.problems.some((each) => MORE.includes(each.pointer.slice(1)))}
          />
        </FormView>
      </div>
      {props.old && (
        <Retire
          retire={async () => {
            await save({ ...known, id, retired_on: today_here() });
            announce(t("measures.retire.done"));
            go(list);
          }}
        />
      )}
    </div>
  );
}

/** Nobody has to begin with an empty form. */
function WaysToBegin(props: { practice: string }) {
  const t = useWords();
  const at = `/practices/${props.practice}/measures`;
  return (
    <nav className="card soft stack" aria-label={t("measures.begin.title")}>
      <p>{t("measures.begin.more")}</p>
      <div className="row">
        <ButtonLink to={`${at}/templates`}>{t("measures.begin.templates")}</ButtonLink>
        <ButtonLink to={`${at}/helper`}>{t("measures.begin.helper")}</ButtonLink>
      </div>
    </nav>
  );
}
