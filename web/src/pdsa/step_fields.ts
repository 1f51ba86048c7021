// The four steps of a test as they are typed: every field a text (or a tick), so that two versions can be merged by field.
import type { ActFields, DoFields, PlanFields, StudyFields } from "../gen/types";

export interface PlanTexts {
  question: string;
  prediction: string;
  who: string;
  place: string;
  size: string;
  duration: string;
  tasks: string;
  test_day: string;
  look_at: string;
  measure_id: string;
  ready: boolean;
}
export interface DoTexts {
  saw: string;
  count: string;
  out_of: string;
  went: string;
  /** Ids with a space between them. */
  people: string;
}
export interface StudyTexts {
  compared: string;
  learned: string;
}
export interface ActTexts {
  decision: string;
  why: string;
  next: string;
}
export interface StepTexts {
  plan: PlanTexts;
  do: DoTexts;
  study: StudyTexts;
  act: ActTexts;
}
export type StepName = keyof StepTexts;

const said = (value: string | number | null | undefined) => (value ?? "").toString();
const number_or_null = (text: string) => (text === "" ? null : Number(text));
const or_null = <T extends string>(text: string) => (text === "" ? null : (text as T));

export const people_of = (texts: DoTexts) => texts.people.split(" ").filter(Boolean);
/** What a number field keeps of what is typed. */
export const digits = (typed: string) => typed.replace(/\D/g, "").slice(0, 6);

export const texts_of = {
  plan: (fields: PlanFields): PlanTexts => ({
    ...fields,
    size: said(fields.size),
    test_day: said(fields.test_day),
    measure_id: said(fields.measure_id),
  }),
  do: (fields: DoFields): DoTexts => ({
    saw: fields.saw,
    count: said(fields.count),
    out_of: said(fields.out_of),
    went: said(fields.went),
    people: fields.people.join(" "),
  }),
  study: (fields: StudyFields): StudyTexts => ({ compared: said(fields.compared), learned: fields.learned }),
  act: (fields: ActFields): ActTexts => ({ ...fields, decision: said(fields.decision) }),
};

export const fields_of: { [S in StepName]: (texts: StepTexts[S]) => unknown } = {
  plan: (texts): PlanFields => ({
    ...texts,
    size: number_or_null(texts.size),
    test_day: or_null(texts.test_day),
    measure_id: or_null(texts.measure_id),
  }),
  do: (texts): DoFields => ({
    saw: texts.saw,
    count: number_or_null(texts.count),
    out_of: number_or_null(texts.out_of),
    went: or_null(texts.went),
    people: people_of(texts),
  }),
  study: (texts): StudyFields => ({ compared: or_null(texts.compared), learned: texts.learned }),
  act: (texts): ActFields => ({ ...texts, decision: or_null(texts.decision) }),
};

/** The free texts of each step, which are looked over before they leave the device. */
export const words_of: { [S in StepName]: (texts: StepTexts[S]) => string[] } = {
  plan: (texts) => [
    texts.question,
    texts.prediction,
    texts.who,
    texts.place,
    texts.duration,
    texts.tasks,
    texts.look_at,
  ],
  do: (texts) => [texts.saw],
  study: (texts) => [texts.learned],
  act: (texts) => [texts.why, texts.next],
};
