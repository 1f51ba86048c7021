// What can be said about a priority: weigh it, park it, answer the family, split it, put it together with another.
import type { FamilyAnswer, FamilyReply, Priority, PriorityInput, PrioritySource } from "../gen/types";
import { useDocument } from "../kit/document";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { useMeasures } from "../measures/measures_api";
import { Dialog } from "../ui/dialog";
import { DocumentView, problem_of } from "../ui/document_view";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { SOURCES } from "./new_priority";
import { change_priority, priority_at, save_priority, split_priority, weighed } from "./priorities_api";
import { SCALES } from "./priority_card";

export type Wish = "weigh" | "park" | "answer" | "split" | "merge";

interface DialogProps {
  practice: string;
  priority: Priority;
  others: Priority[];
  wish: Wish;
  close: () => void;
}

export function PriorityDialog(props: DialogProps) {
  const t = useWords();
  const Form = { weigh: Weigh, park: Park, answer: AnswerForm, split: Split, merge: Merge }[props.wish];
  return (
    <Dialog title={t(`priorities.do.${props.wish}`)} onClose={props.close} close={t("app.close")}>
      <p className="muted">{props.priority.words}</p>
      <Form {...props} />
    </Dialog>
  );
}

export const ANSWERS = ["trying", "later", "no"] as const;
export const label = (field: string) => `priorities.field.${field}`;

function Weigh(props: DialogProps) {
  const t = useWords();
  const { practice, priority } = props;
  const document = useDocument<PriorityInput>(
    `priority/${priority.id}`,
    { fields: weighed(priority), version: priority.version },
    {
      save: (fields, version) => save_priority(practice, priority, fields, version),
      read_current: (current, version) => ({ fields: weighed(current as Priority), version }),
      sending: (fields) => ({ path: priority_at(practice, priority), body: fields }),
      words: ({ words, more, evidence }) => [words, more, evidence],
    },
  );
  const { mine, change } = document;
  const problem = (field: "words" | "evidence_link") => problem_of(t, document, field);
  const charts = (useMeasures(practice).data?.measures ?? []).map(({ measure }) => ({
    value: measure.id,
    label: measure.short_name,
  }));
  const steps = [0, 1, 2, 3].map((step) => ({ value: String(step), label: t(`priorities.step.s${step}`) }));
  const name_of = (field: string) => {
    if ((SCALES as readonly string[]).includes(field)) return t(`priorities.scale.${field}`);
    return t(field === "source" ? "priorities.source" : label(field));
  };
  const shown = (field: keyof PriorityInput, value: PriorityInput[keyof PriorityInput]) => {
    if ((SCALES as readonly string[]).includes(field)) return t(`priorities.step.s${value}`);
    if (field === "measure_id") return charts.find((each) => each.value === value)?.label ?? "";
    return field === "source" ? t(`priorities.from.${value}`) : String(value ?? "");
  };
  return (
    <DocumentView document={document} label={name_of} shown={shown} close={props.close}>
      <TextField
        id="weigh_words"
        label={t(label("words"))}
        value={mine.words}
        onChange={(words) => change({ words })}
        problem={problem("words")}
      />
      <AreaField
        id="weigh_more"
        label={t(label("more"))}
        value={mine.more}
        onChange={(more) => change({ more })}
      />
      <SelectField
        id="weigh_source"
        label={t("priorities.source")}
        value={mine.source}
        onChange={(source) => change({ source: source as PrioritySource })}
        options={SOURCES.map((value) => ({ value, label: t(`priorities.from.${value}`) }))}
      />
      <div className="grid2">
        {SCALES.map((scale) => (
          <SelectField
            key={scale}
            id={`weigh_${scale}`}
            label={t(`priorities.scale.${scale}`)}
            hint={t(`priorities.scale_more.${scale}`)}
            value={String(mine[scale])}
            onChange={(value) => change({ [scale]: Number(value) })}
            options={steps}
          />
        ))}
      </div>
      <TextField
        id="weigh_evidence"
        label={t(label("evidence"))}
        value={mine.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <SelectField
        id="weigh_measure_id"
        label={t(label("measure_id"))}
        value={mine.measure_id ?? ""}
        onChange={(measure_id) => change({ measure_id: measure_id || null })}
        options={[{ value: "", label: t("priorities.no_chart") }, ...charts]}
      />
      <TextField
        id="weigh_evidence_link"
        label={t(label("evidence_link"))}
        hint={t("priorities.field.evidence_link_hint")}
        value={mine.evidence_link}
        onChange={(evidence_link) => change({ evidence_link })}
        problem={problem("evidence_link")}
      />
    </DocumentView>
  );
}

function Park(props: DialogProps) {
  const t = useWords();
  const form = useForm(
    { why: props.priority.why },
    async ({ why }) => {
      await change_priority(props.practice, props.priority, "place", { parked: true, why: why.trim() });
      props.close();
    },
    ({ why }) => [why],
    `priority/${props.priority.id}/park`,
  );
  return (
    <FormView form={form} name="park" label={label} action={t("priorities.park")}>
      <TextField
        id="park_why"
        label={t(label("why"))}
        hint={t("priorities.field.why_hint")}
        value={form.values.why}
        onChange={(why) => form.set({ why })}
      />
    </FormView>
  );
}

interface Reply {
  answer: FamilyAnswer | "";
  why: string;
}
const replied = ({ answer, answer_why }: Priority): Reply => ({
  answer: answer === "none" ? "" : answer,
  why: answer_why,
});

function AnswerForm(props: DialogProps) {
  const t = useWords();
  const { practice, priority } = props;
  const sent = (fields: Reply): FamilyReply => ({ answer: fields.answer || "none", why: fields.why.trim() });
  const document = useDocument<Reply>(
    `priority/${priority.id}/answer`,
    { fields: replied(priority), version: priority.version },
    {
      save: async (fields, version) => {
        const saved = await change_priority(practice, { ...priority, version }, "answer", sent(fields));
        return { fields: replied(saved), version: saved.version };
      },
      read_current: (current, version) => ({ fields: replied(current as Priority), version }),
      sending: (fields) => ({ path: `${priority_at(practice, priority)}/answer`, body: sent(fields) }),
      words: ({ why }) => [why],
    },
  );
  const name_of = (field: string) => t(label(field === "why" ? "because" : field));
  const shown = (field: keyof Reply, value: string) =>
    field === "answer" && value ? t(`priorities.answer.${value}`) : value;
  return (
    <DocumentView document={document} label={name_of} shown={shown} close={props.close}>
      <ChoiceField
        id="answer_answer"
        label={t(label("answer"))}
        value={document.mine.answer}
        onChange={(said) => document.change({ answer: said as FamilyAnswer })}
        options={ANSWERS.map((value) => ({
          value,
          label: t(`priorities.answer.${value}`),
        }))}
      />
      <TextField
        id="answer_why"
        label={t(label("because"))}
        value={document.mine.why}
        onChange={(why) => document.change({ why })}
      />
    </DocumentView>
  );
}

function Split(props: DialogProps) {
  const t = useWords();
  const form = useForm(
    { words: props.priority.words, other_words: "" },
    async (values) => {
      await split_priority(props.practice, props.priority, values);
      props.close();
    },
    ({ words, other_words }) => [words, other_words],
    `priority/${props.priority.id}/split`,
  );
  const field = (name: "words" | "other_words") => {
    const problem = form.problem(name);
    return (
      <TextField
        id={`split_${name}`}
        label={t(label(name))}
        value={form.values[name]}
        onChange={(value) => form.set({ [name]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <FormView form={form} name="split" label={label} action={t("priorities.split")}>
      {field("words")}
      {field("other_words")}
    </FormView>
  );
}

function Merge(props: DialogProps) {
  const t = useWords();
  const form = useForm({ into: props.others[0]?.id ?? "" }, async ({ into }) => {
    check_fields({ into: !into && "required" });
    await change_priority(props.practice, props.priority, "merge", { into });
    props.close();
  });
  if (props.others.length === 0) return <p>{t("priorities.no_other")}</p>;
  return (
    <FormView form={form} name="merge" label={label} action={t("priorities.merge_do")}>
      <SelectField
        id="merge_into"
        label={t(label("into"))}
        hint={t("priorities.field.into_hint")}
        value={form.values.into}
        onChange={(into) => form.set({ into })}
        options={props.others.map((each) => ({ value: each.id, label: each.words }))}
      />
    </FormView>
  );
}
