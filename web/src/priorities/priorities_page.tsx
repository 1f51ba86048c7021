// The priorities of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_priority, usePriorities } from "./priorities_api";

export default function PrioritiesPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("priorities.title")} />
      <Loaded query={usePriorities(practice)}>
        {({ priorities }) =>
          priorities.length === 0 ? (
            <Empty title={t("priorities.none")}>{t("priorities.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {priorities.map((priority) => (
                <li key={priority.id}>{priority.words}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewPriority practice={practice} />
    </div>
  );
}

function NewPriority(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ words: "" }, async (values) => {
    await save_priority(props.practice, undefined, values);
    form.set({ words: "" });
  });
  const problem = form.problem("words");
  return (
    <FormView
      form={form}
      name="priority"
      label={(field) => `priorities.${field}`}
      action={t("priorities.add")}
    >
      <TextField
        id="priority_words"
        label={t("priorities.words")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
