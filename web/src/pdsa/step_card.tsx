// One step of a test: its fields, whether they are safe, two minutes about it, and a person to ask.
import type { ReactNode } from "react";
import type { Cycle } from "../gen/types";
import { type Document, useDocument } from "../kit/document";
import { useWords } from "../kit/words";
import { Explain } from "../practices/explain";
import { problem_words } from "../ui/form_view";
import { MergeFields } from "../ui/merge_fields";
import { StatusLine } from "../ui/status_line";
import { FormTrouble } from "../ui/trouble";
import { WordDoubts } from "../ui/word_doubts";
import { save_step, saved_from, step_at } from "./pdsa_api";
import { fields_of, type StepName, type StepTexts, words_of } from "./step_fields";

export interface StepDocument<T> extends Document<T> {
  problem: (field: keyof T & string) => string | undefined;
}

const held_of = (cycle: Cycle, step: StepName) => (step === "do" ? cycle.seen : cycle[step]);

/** A step of a test that saves itself. */
export function useStep<S extends StepName>(cycle: Cycle, step: S): StepDocument<StepTexts[S]> {
  const t = useWords();
  const document = useDocument<StepTexts[S]>(
    `pdsa/${cycle.id}/${step}`,
    saved_from(step, held_of(cycle, step)),
    {
      save: (texts, version) => save_step(cycle, step, texts, version),
      read_current: (current) => saved_from(step, current as { fields: unknown; version: number }),
      sending: (texts) => ({ path: step_at(cycle, step), body: fields_of[step](texts) }),
      words: words_of[step],
    },
  );
  return {
    ...document,
    problem: (field) => {
      const found = document.problems.find((each) => each.pointer.split("/")[1] === field);
      return found && problem_words(t, found.code);
    },
  };
}

interface StepCardProps<S extends StepName> {
  cycle: Cycle;
  step: S;
  document: StepDocument<StepTexts[S]>;
  /** How a value of a choice is said in the question which version stays. */
  shown?: (field: keyof StepTexts[S] & string, value: StepTexts[S][keyof StepTexts[S] & string]) => string;
  children: ReactNode;
}

export function StepCard<S extends StepName>(props: StepCardProps<S>) {
  const t = useWords();
  const { step, document } = props;
  return (
    <section className="card stack" aria-labelledby={`step_${step}`}>
      <h2 id={`step_${step}`}>{t(`pdsa.step.${step}`)}</h2>
      {props.children}
      <WordDoubts doubts={document.doubts} keep={document.keep_words} />
      {document.state === "stopped" && <FormTrouble error={document.error} />}
      <StatusLine
        state={document.state}
        saved_at={document.saved_at}
        unfinished={t("pdsa.waits_for_words")}
      />
      {/* Its place is kept, so that nothing moves under the fingers when it appears. */}
      <p className={document.state === "saved" ? "small" : "small pdsa_unsaid"}>{t(`pdsa.after.${step}`)}</p>
      <Explain practice={props.cycle.practice_id} title={t(`pdsa.learn.${step}.title`)} skill="tests">
        {`${t(`pdsa.learn.${step}.one`)}\n${t(`pdsa.learn.${step}.two`)}`}
      </Explain>
      {document.conflict && (
        <MergeFields
          mine={document.mine}
          conflict={document.conflict}
          both={document.both}
          label={(field) => t(`pdsa.field.${field}`)}
          shown={props.shown}
          choose={document.choose}
        />
      )}
    </section>
  );
}
