// The coaching of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_contact, useCoaching } from "./coaching_api";

export default function CoachingPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("coaching.title")} />
      <Loaded query={useCoaching(practice)}>
        {({ coaching }) =>
          coaching.length === 0 ? (
            <Empty title={t("coaching.none")}>{t("coaching.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {coaching.map((contact) => (
                <li key={contact.id}>{contact.words}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewContact practice={practice} />
    </div>
  );
}

function NewContact(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ words: "" }, async (values) => {
    await save_contact(props.practice, undefined, values);
    form.set({ words: "" });
  });
  const problem = form.problem("words");
  return (
    <FormView form={form} name="contact" label={(field) => `coaching.${field}`} action={t("coaching.add")}>
      <TextField
        id="contact_words"
        label={t("coaching.words")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
