// The answer a family waits for, on Today: trying it, later, or no, because.
import type { FamilyAnswer, Priority, Step } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ChoiceField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { change_priority, usePriorities } from "./priorities_api";
import { ANSWERS, label } from "./priority_dialogs";

/** The one that has waited longest: the list is in the order in which things were said. */
const waiting = (all: Priority[]) =>
  all.find((each) => each.source === "family" && each.answer === "none" && each.state !== "merged");

export default function AnswerInside(props: { step: Step }) {
  const practice = props.step.practice_id ?? "";
  const list = usePriorities(practice).data;
  const one = list && waiting(list.priorities);
  return one ? <Answer key={one.id} practice={practice} priority={one} /> : null;
}

function Answer(props: { practice: string; priority: Priority }) {
  const t = useWords();
  const { practice, priority } = props;
  const form = useForm(
    { answer: "", why: "" },
    async ({ answer, why }) => {
      check_fields({ answer: !answer && "required" });
      const said = { answer: answer as FamilyAnswer, why: why.trim() };
      await change_priority(practice, priority, "answer", said);
    },
    ({ why }) => [why],
    `priority/${priority.id}/answer_now`,
  );
  const problem = (field: "answer" | "why") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView
      form={form}
      name="family"
      label={(field) => label(field === "why" ? "because" : field)}
      action={t("priorities.answer_family")}
    >
      <p>“{priority.words}”</p>
      <ChoiceField
        id="family_answer"
        label={t(label("answer"))}
        value={form.values.answer}
        onChange={(answer) => form.set({ answer })}
        problem={problem("answer")}
        options={ANSWERS.map((value) => ({ value, label: t(`priorities.answer.${value}`) }))}
      />
      <TextField
        id="family_why"
        label={t(label("because"))}
        value={form.values.why}
        onChange={(why) => form.set({ why })}
        problem={problem("why")}
      />
    </FormView>
  );
}
