// What can be said about a priority: weigh it, park it, answer the family, split it, put it together with another.
import type { FamilyAnswer, Priority, PriorityInput, PrioritySource } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { change_priority, save_priority, split_priority } from "./priorities_api";
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

const label = (field: string) => `priorities.field.${field}`;

function Weigh(props: DialogProps) {
  const t = useWords();
  const { id: _id, state: _state, version: _version, ...old } = props.priority;
  const start = {
    ...old,
    ...(Object.fromEntries(SCALES.map((scale) => [scale, String(old[scale])])) as Record<
      (typeof SCALES)[number],
      string
    >),
  };
  const form = useForm(
    start,
    async (values) => {
      const scales = Object.fromEntries(SCALES.map((scale) => [scale, Number(values[scale])]));
      const { words, more, source, evidence, evidence_link, measure_id } = values;
      const input = { words, more, source, evidence, evidence_link, measure_id, ...scales } as PriorityInput;
      await save_priority(props.practice, props.priority, input);
      props.close();
    },
    ({ words, more, evidence }) => [words, more, evidence],
  );
  const problem = (field: "words" | "evidence_link") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const steps = [0, 1, 2, 3].map((step) => ({ value: String(step), label: t(`priorities.step.s${step}`) }));
  return (
    <FormView form={form} name="weigh" label={label} action={t("app.save")}>
      <TextField
        id="weigh_words"
        label={t(label("words"))}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem("words")}
      />
      <AreaField
        id="weigh_more"
        label={t(label("more"))}
        value={form.values.more}
        onChange={(more) => form.set({ more })}
      />
      <SelectField
        id="weigh_source"
        label={t("priorities.source")}
        value={form.values.source}
        onChange={(source) => form.set({ source: source as PrioritySource })}
        options={(["own_concern", "survey", "data", "coach", "family"] as const).map((value) => ({
          value,
          label: t(`priorities.from.${value}`),
        }))}
      />
      <div className="grid2">
        {SCALES.map((scale) => (
          <SelectField
            key={scale}
            id={`weigh_${scale}`}
            label={t(`priorities.scale.${scale}`)}
            hint={t(`priorities.scale_more.${scale}`)}
            value={form.values[scale]}
            onChange={(value) => form.set({ [scale]: value })}
            options={steps}
          />
        ))}
      </div>
      <TextField
        id="weigh_evidence"
        label={t(label("evidence"))}
        value={form.values.evidence}
        onChange={(evidence) => form.set({ evidence })}
      />
      <TextField
        id="weigh_evidence_link"
        label={t(label("evidence_link"))}
        hint={t("priorities.field.evidence_link_hint")}
        value={form.values.evidence_link}
        onChange={(evidence_link) => form.set({ evidence_link })}
        problem={problem("evidence_link")}
      />
    </FormView>
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

function AnswerForm(props: DialogProps) {
  const t = useWords();
  const { answer, answer_why } = props.priority;
  const form = useForm(
    { answer: (answer === "none" ? "trying" : answer) as string, why: answer_why },
    async ({ answer: said, why }) => {
      await change_priority(props.practice, props.priority, "answer", {
        answer: said as FamilyAnswer,
        why: why.trim(),
      });
      props.close();
    },
    ({ why }) => [why],
  );
  const problem = form.problem("why");
  return (
    <FormView form={form} name="answer" label={label} action={t("app.save")}>
      <ChoiceField
        id="answer_answer"
        label={t(label("answer"))}
        value={form.values.answer}
        onChange={(said) => form.set({ answer: said })}
        options={(["trying", "later", "no"] as const).map((value) => ({
          value,
          label: t(`priorities.answer.${value}`),
        }))}
      />
      <TextField
        id="answer_why"
        label={t(label("because"))}
        value={form.values.why}
        onChange={(why) => form.set({ why })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
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
