// Words that carry no name: for the team's wall, or for the coach alone.
import type { VoiceKind } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { AreaField, CheckField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { say } from "./welcome_api";

interface VoiceFormProps {
  practice: string;
  kind: VoiceKind;
  after: () => Promise<unknown> | undefined;
  /** Goes on without words. */
  skip?: () => void;
}

export function VoiceForm(props: VoiceFormProps) {
  const t = useWords();
  const form = useForm(
    { words: "", only_coach: false },
    async ({ words, only_coach }) => {
      check_fields({ words: !words.trim() && "required" });
      await say(props.practice, props.kind, words.trim(), only_coach);
      form.set({ words: "", only_coach: false });
      await props.after();
    },
    ({ words }) => [words],
    `voice/${props.practice}/${props.kind}`,
  );
  const problem = form.problem("words");
  const name = `voice_${props.kind}`;
  return (
    <FormView
      form={form}
      name={name}
      label={() => `welcome.kind.${props.kind}`}
      action={t(props.kind === "fear" ? "app.save" : "app.next")}
      beside={props.skip && <Button onClick={props.skip}>{t("welcome.skip")}</Button>}
    >
      <AreaField
        id={`${name}_words`}
        label={t(`welcome.kind.${props.kind}`)}
        hint={t(`welcome.example.${props.kind}`)}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
      <CheckField
        id={`${name}_only_coach`}
        label={t("welcome.only_coach")}
        checked={form.values.only_coach}
        onChange={(only_coach) => form.set({ only_coach })}
      />
      <p className="small muted">
        {t(form.values.only_coach ? "welcome.who_reads_coach" : "welcome.who_reads")}
      </p>
    </FormView>
  );
}
