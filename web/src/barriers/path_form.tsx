// A coach decides who or what answers, who sees to it, and by when. Putting it to an expert lets one more person read it.
import { useState } from "react";
import type { AnswerPath, HelpThread } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { choose_path } from "./barriers_api";

const PATHS: AnswerPath[] = ["not_yet", "coach", "expert", "resource", "peer"];

export function PathForm(props: { practice: string; thread: HelpThread }) {
  const t = useWords();
  const { request, experts, people } = props.thread;
  const [asking, set_asking] = useState(false);
  const form = useForm(
    {
      path: request.path,
      path_words: request.path_words,
      expert_id: request.expert_id ?? "",
      owner_id: request.owner_id ?? "",
      due_on: request.due_on ?? "",
    },
    (values) =>
      choose_path(props.practice, request, {
        path: values.path,
        path_words: values.path_words,
        expert_id: values.path === "expert" && values.expert_id ? values.expert_id : null,
        owner_id: values.owner_id || null,
        due_on: values.due_on || null,
      }),
    ({ path_words }) => [path_words],
  );
  const { values } = form;
  const expert = values.path === "expert" && experts.find((each) => each.id === values.expert_id);
  const widens = expert && expert.id !== request.expert_id;
  const problem = form.problem("expert_id");
  function ask_first(event?: { preventDefault: () => void }) {
    event?.preventDefault();
    set_asking(true);
  }
  return (
    <details className="card no_print">
      <summary>{t("barriers.who_answers")}</summary>
      <FormView
        form={widens ? { ...form, submit: ask_first } : form}
        name="path"
        label={(field) => `barriers.path_${field}`}
        action={t("app.save")}
      >
        <ChoiceField
          id="path_path"
          label={t("barriers.path_path")}
          value={values.path}
          onChange={(path) => form.set({ path: path as AnswerPath })}
          options={PATHS.filter((each) => each !== "expert" || experts.length > 0).map((each) => ({
            value: each,
            label: t(`barriers.path.${each}`),
          }))}
        />
        {values.path === "expert" && (
          <SelectField
            id="path_expert_id"
            label={t("barriers.path_expert_id")}
            hint={t("barriers.expert_hint")}
            value={values.expert_id}
            onChange={(expert_id) => form.set({ expert_id })}
            problem={problem && problem_words(t, problem.code)}
            options={[
              { value: "", label: t("barriers.choose") },
              ...experts.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
        )}
        {(values.path === "resource" || values.path === "peer") && (
          <TextField
            id="path_path_words"
            label={t("barriers.path_path_words")}
            value={values.path_words}
            onChange={(path_words) => form.set({ path_words })}
          />
        )}
        <div className="grid2">
          <SelectField
            id="path_owner_id"
            label={t("barriers.path_owner_id")}
            value={values.owner_id}
            onChange={(owner_id) => form.set({ owner_id })}
            options={[
              { value: "", label: t("barriers.nobody_yet") },
              ...people.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
          <TextField
            id="path_due_on"
            type="date"
            label={t("barriers.path_due_on")}
            value={values.due_on}
            onChange={(due_on) => form.set({ due_on })}
          />
        </div>
      </FormView>
      {asking && expert && (
        <Dialog
          title={t("barriers.put_ask", { name: expert.name })}
          onClose={() => set_asking(false)}
          close={t("app.close")}
        >
          <p>{t("barriers.put_more", { name: expert.name })}</p>
          <div className="row">
            <Button
              kind="main"
              onClick={() => {
                set_asking(false);
                form.submit();
              }}
            >
              {t("barriers.put_yes")}
            </Button>
            <Button onClick={() => set_asking(false)}>{t("app.cancel")}</Button>
          </div>
        </Dialog>
      )}
    </details>
  );
}
