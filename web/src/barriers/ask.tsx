// "Ask for help", from anywhere in a practice: a button, and a short form that says who reads it.
import { useState } from "react";
import { useLocation } from "wouter";
import type { Audience, HelpContent, Urgency } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReaderChoice } from "../practices/read_by";
import { TeachLine } from "../practices/teach_line";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { AreaField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { ask_for_help, request_page, SKILL_OF, useHelpContent } from "./barriers_api";
import { TriedAndUrgency } from "./tried_and_urgency";

const LEVELS: Audience[] = ["coaches", "staff", "team"];

interface AskProps {
  practice: string;
  /** What kind of help suits, where it is known. */
  kind?: string;
  barrier?: string;
  words?: string;
  label?: string;
  main?: boolean;
}

export function Ask(props: AskProps) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <>
      <Button kind={props.main ? "main" : "plain"} onClick={() => set_open(true)} label={props.label}>
        {t("barriers.ask")}
      </Button>
      {open && <AskDialog {...props} close={() => set_open(false)} />}
    </>
  );
}

function AskDialog(props: AskProps & { close: () => void }) {
  const t = useWords();
  const content = useHelpContent();
  return (
    <Dialog title={t("barriers.ask")} onClose={props.close} close={t("app.close")}>
      <Loaded query={content} heights={[260]}>
        {(words) => <AskForm {...props} content={words} />}
      </Loaded>
    </Dialog>
  );
}

function AskForm(props: AskProps & { content: HelpContent; close: () => void }) {
  const t = useWords();
  const [, go] = useLocation();
  const kinds = props.content.request_kinds;
  const form = useForm(
    {
      kind: props.kind ?? "",
      words: props.words ?? "",
      tried: "",
      urgency: "this_week" as Urgency,
      audience: "coaches" as Audience,
    },
    async (values) => {
      const made = await ask_for_help(props.practice, { ...values, barrier_id: props.barrier ?? null });
      props.close();
      go(request_page(props.practice, made.id));
    },
    ({ words, tried }) => [words, tried],
  );
  const problem = (field: "kind" | "words") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView
      form={form}
      name="ask"
      label={(field) => `barriers.ask_${field}`}
      action={t("barriers.ask_send")}
    >
      <AreaField
        id="ask_words"
        label={t("barriers.ask_words")}
        hint={t("barriers.ask_words_hint")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem("words")}
      />
      <SelectField
        id="ask_kind"
        label={t("barriers.ask_kind")}
        value={form.values.kind}
        onChange={(kind) => form.set({ kind })}
        problem={problem("kind")}
        options={[
          { value: "", label: t("barriers.choose") },
          ...kinds.map((each) => ({ value: each.key, label: each.name })),
        ]}
      />
      <TeachLine practice={props.practice} skill={SKILL_OF[form.values.kind]} />
      <TriedAndUrgency id="ask" values={form.values} set={form.set} />
      <ReaderChoice
        id="ask_audience"
        practice={props.practice}
        levels={LEVELS}
        value={form.values.audience}
        onChange={(audience) => form.set({ audience })}
      />
    </FormView>
  );
}
