// The barriers of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_barrier, useBarriers } from "./barriers_api";

export default function BarriersPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("barriers.title")} />
      <Loaded query={useBarriers(practice)}>
        {({ barriers }) =>
          barriers.length === 0 ? (
            <Empty title={t("barriers.none")}>{t("barriers.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {barriers.map((barrier) => (
                <li key={barrier.id}>{barrier.words}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewBarrier practice={practice} />
    </div>
  );
}

function NewBarrier(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ words: "" }, async (values) => {
    await save_barrier(props.practice, undefined, values);
    form.set({ words: "" });
  });
  const problem = form.problem("words");
  return (
    <FormView form={form} name="barrier" label={(field) => `barriers.${field}`} action={t("barriers.add")}>
      <TextField
        id="barrier_words"
        label={t("barriers.words")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
