// A few words to one person or to the team: begin with a draft in the language they read, change it, send it.
import { useState } from "react";
import { useMe } from "../access/access_api";
import type { Draft, Receiver } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { AreaField, ChoiceField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Readers } from "../ui/readers";
import { send_message } from "./encouragement_api";

interface SayProps {
  practice: string;
  about: string;
  drafts: Draft[];
  receivers: Receiver[];
  /** Who is proposed: whose effort it was. */
  first?: string | null;
  close: () => void;
}

/** The drafts for whoever gets it: the team reads in the writer's language. */
export const drafts_for = (drafts: Draft[], to: Receiver | undefined, own: string) =>
  drafts
    .filter((draft) => draft.team === !to && draft.language === (to?.language ?? own))
    .map((draft) => draft.words);

export function SayForm(props: SayProps) {
  const t = useWords();
  const me = useMe();
  const { practice, about, drafts, receivers } = props;
  const name = `say_${about.replace(/\W/g, "_") || "own"}`;
  const receiver_of = (id: string) => receivers.find((each) => each.id === id);
  const start = receiver_of(props.first ?? "")?.id ?? "";
  const [chosen, set_chosen] = useState("0");
  const choices = (to: string) => drafts_for(drafts, receiver_of(to), me.language);
  const form = useForm(
    { to: start, words: choices(start)[0] ?? "" },
    async ({ to, words }) => {
      check_fields({ words: !words.trim() && "required" });
      await send_message(practice, { about, to: to || null, words: words.trim() });
      announce(t("encouragement.sent"));
      props.close();
    },
    ({ words }) => [words],
  );
  const { to, words } = form.values;
  const receiver = receiver_of(to);
  const offered = choices(to);
  const begin_with = (choice: string, whom = to) => {
    set_chosen(choice);
    form.set({ to: whom, words: choice === "own" ? "" : (choices(whom)[Number(choice)] ?? "") });
  };
  /** Words that somebody changed stay as they are when another person gets them. */
  const send_to = (whom: string) => {
    const untouched = words === (chosen === "own" ? "" : offered[Number(chosen)]);
    if (untouched) begin_with(chosen, whom);
    else form.set({ to: whom });
  };
  const problem = form.problem("words");
  return (
    <FormView
      form={form}
      name={name}
      label={(field) => `encouragement.${field}`}
      action={t("encouragement.send")}
      beside={
        <Button kind="quiet" onClick={props.close}>
          {t("encouragement.cancel")}
        </Button>
      }
    >
      <SelectField
        id={`${name}_to`}
        label={t("encouragement.to")}
        value={to}
        onChange={send_to}
        hint={
          receiver && receiver.language !== me.language && offered.length > 0
            ? t("encouragement.in_language", { name: receiver.name })
            : undefined
        }
        options={[
          ...receivers.map((each) => ({ value: each.id, label: each.name })),
          { value: "", label: t("encouragement.to_team") },
        ]}
      />
      {offered.length > 0 && (
        <ChoiceField
          id={`${name}_begin`}
          label={t("encouragement.begin")}
          value={chosen}
          onChange={(choice) => begin_with(choice)}
          across
          options={[
            ...offered.map((_, index) => ({
              value: String(index),
              label: t("encouragement.draft_number", { number: index + 1 }),
            })),
            { value: "own", label: t("encouragement.draft_own") },
          ]}
        />
      )}
      <AreaField
        id={`${name}_words`}
        label={t("encouragement.words")}
        hint={t("encouragement.words_hint")}
        rows={4}
        value={words}
        onChange={(typed) => form.set({ words: typed })}
        problem={problem && problem_words(t, problem.code)}
      />
      {receiver ? (
        <Readers words={t("encouragement.read_by_person", { name: receiver.name })} />
      ) : (
        // Their coach reads only what the coach sent.
        <ReadBy practice={practice} audience="team" without="coaches" />
      )}
    </FormView>
  );
}
