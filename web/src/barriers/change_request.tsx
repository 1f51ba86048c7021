// Changes a question that was sent: its words, what was tried, how soon, and who reads it.
import type { Audience, HelpThread } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReaderChoice } from "../practices/read_by";
import { Button } from "../ui/button";
import { AreaField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { change_request, useHelpContent } from "./barriers_api";
import { TriedAndUrgency } from "./tried_and_urgency";

const LEVELS: Audience[] = ["coaches", "staff", "team"];

export function ChangeRequest(props: { practice: string; thread: HelpThread; close: () => void }) {
  const t = useWords();
  const { request } = props.thread;
  const kinds = useHelpContent().data?.request_kinds ?? [];
  const form = useForm(
    {
      kind: request.kind,
      words: request.words,
      tried: request.tried,
      urgency: request.urgency,
      audience: request.audience,
    },
    async (values) => {
      await change_request(props.practice, request, values);
      props.close();
    },
    ({ words, tried }) => [words, tried],
  );
  const problem = form.problem("words");
  return (
    <section className="stack no_print" aria-labelledby="change_title">
      <h2 id="change_title">{t("barriers.change_title")}</h2>
      <FormView
        form={form}
        name="change"
        label={(field) => `barriers.ask_${field}`}
        action={t("app.save")}
        beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
      >
        <AreaField
          id="change_words"
          label={t("barriers.ask_words")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
        <SelectField
          id="change_kind"
          label={t("barriers.ask_kind")}
          value={form.values.kind}
          onChange={(kind) => form.set({ kind })}
          options={kinds.map((each) => ({ value: each.key, label: each.name }))}
        />
        <TriedAndUrgency id="change" values={form.values} set={form.set} />
        <ReaderChoice
          id="change_audience"
          practice={props.practice}
          levels={LEVELS}
          value={form.values.audience}
          onChange={(audience) => form.set({ audience })}
          saved={request.audience}
          thing={request.id}
          version={request.version}
        />
      </FormView>
    </section>
  );
}
