// One small test, in one line: something to try.
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { AreaField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { begin_test } from "./welcome_api";

export function FirstTest(props: { practice: string; after: () => Promise<void>; skip: () => void }) {
  const t = useWords();
  const form = useForm(
    { title: "" },
    async ({ title }) => {
      check_fields({ title: !title.trim() && "required" });
      await begin_test(props.practice, title.trim());
      await props.after();
    },
    ({ title }) => [title],
    `welcome/${props.practice}/test`,
  );
  const problem = form.problem("title");
  return (
    <FormView
      form={form}
      name="first_test"
      label={() => "welcome.test_title"}
      action={t("welcome.try_it")}
      beside={<Button onClick={props.skip}>{t("welcome.skip")}</Button>}
    >
      <AreaField
        id="first_test_title"
        rows={2}
        label={t("welcome.test_title")}
        hint={t("welcome.test_example")}
        value={form.values.title}
        onChange={(title) => form.set({ title })}
        problem={problem && problem_words(t, problem.code)}
      />
      <p className="small muted">{t("welcome.test_alone")}</p>
    </FormView>
  );
}
