// The pdsa of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_cycle, useCycles } from "./pdsa_api";

export default function PdsaPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("pdsa.title")} />
      <Loaded query={useCycles(practice)}>
        {({ cycles }) =>
          cycles.length === 0 ? (
            <Empty title={t("pdsa.none")}>{t("pdsa.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {cycles.map((cycle) => (
                <li key={cycle.id}>{cycle.words}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewCycle practice={practice} />
    </div>
  );
}

function NewCycle(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ words: "" }, async (values) => {
    await save_cycle(props.practice, undefined, values);
    form.set({ words: "" });
  });
  const problem = form.problem("words");
  return (
    <FormView form={form} name="cycle" label={(field) => `pdsa.${field}`} action={t("pdsa.add")}>
      <TextField
        id="cycle_words"
        label={t("pdsa.words")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
