// The things of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_thing, useThings } from "./things_api";

export default function ThingsPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("things.title")} />
      <Loaded query={useThings(practice)}>
        {({ things }) =>
          things.length === 0 ? (
            <Empty title={t("things.none")}>{t("things.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {things.map((thing) => (
                <li key={thing.id}>{thing.words}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewThing practice={practice} />
    </div>
  );
}

function NewThing(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ words: "" }, async (values) => {
    await save_thing(props.practice, undefined, values);
    form.set({ words: "" });
  });
  const problem = form.problem("words");
  return (
    <FormView form={form} name="thing" label={(field) => `things.${field}`} action={t("things.add")}>
      <TextField
        id="thing_words"
        label={t("things.words")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
