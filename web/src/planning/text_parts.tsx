// Parts that are a few words: the problem, the story, the time there is, credit.
import type { CreditRoute, ProjectView } from "../gen/types";
import { useWords } from "../kit/words";
import { ReadBy, ReaderChoice } from "../practices/read_by";
import { AreaField, CheckField, SelectField, TextField } from "../ui/field";
import { Part } from "./part_form";
import { Physicians, physician_names } from "./physicians";

export function ProblemCard(props: { view: ProjectView }) {
  const t = useWords();
  const value = props.view.parts.problem;
  return (
    <Part
      view={props.view}
      section="problem"
      value={value}
      empty={!value.words}
      words={(each) => [each.words]}
      fields={(form) => (
        <AreaField
          id="part_problem_words"
          label={t("planning.problem_label")}
          hint={t("planning.problem_hint")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
        />
      )}
    >
      <p className="plan_words">{value.words}</p>
    </Part>
  );
}

export function StoryCard(props: { view: ProjectView }) {
  const t = useWords();
  const value = props.view.parts.story;
  if (!value) return null;
  return (
    <Part
      view={props.view}
      section="story"
      value={value}
      empty={!value.words}
      words={(each) => [each.words]}
      fields={(form) => (
        <>
          <AreaField
            id="part_story_words"
            label={t("planning.story_label")}
            hint={t("planning.story_hint")}
            rows={6}
            value={form.values.words}
            onChange={(words) => form.set({ words })}
          />
          <ReaderChoice
            id="part_story_audience"
            practice={props.view.project.practice_id}
            label={t("planning.story_readers")}
            levels={["staff", "team"]}
            value={form.values.audience}
            onChange={(audience) => form.set({ audience })}
            saved={value.words ? value.audience : undefined}
            thing={props.view.project.id}
          />
        </>
      )}
    >
      <p className="plan_words">{value.words}</p>
      <ReadBy practice={props.view.project.practice_id} audience={value.audience} />
    </Part>
  );
}

export function TimeCard(props: { view: ProjectView }) {
  const t = useWords();
  const value = props.view.parts.time;
  return (
    <Part
      view={props.view}
      section="time"
      value={value}
      empty={value.minutes_a_week === 0 && !value.note}
      words={(each) => [each.note]}
      fields={(form) => (
        <>
          <TextField
            id="part_time_minutes_a_week"
            label={t("planning.minutes_a_week")}
            numeric="numeric"
            value={form.values.minutes_a_week ? String(form.values.minutes_a_week) : ""}
            onChange={(typed) => form.set({ minutes_a_week: Number(typed.replace(/\D/g, "").slice(0, 4)) })}
          />
          <AreaField
            id="part_time_note"
            label={t("planning.time_note")}
            value={form.values.note}
            onChange={(note) => form.set({ note })}
          />
        </>
      )}
    >
      <p>{t("planning.minutes_said", { count: value.minutes_a_week })}</p>
      {value.note && <p className="plan_words">{value.note}</p>}
    </Part>
  );
}

const wants_credit = (route: CreditRoute) => route !== "none" && route !== "not_decided";
export const ROUTES: CreditRoute[] = [
  "not_decided",
  "none",
  "sponsor_project",
  "small_group",
  "large_group",
  "recognition",
  "family_medicine",
  "other",
];

export function CreditCard(props: { view: ProjectView }) {
  const t = useWords();
  const { view } = props;
  const value = view.parts.credit;
  const names = physician_names(view, value.physicians);
  const to_ask = wants_credit(value.route) && !value.sponsor_asked;
  return (
    <Part
      view={view}
      section="credit"
      value={value}
      empty={value.route === "not_decided"}
      words={(each) => [each.note]}
      fields={(form) => (
        <>
          <SelectField
            id="part_credit_route"
            label={t("planning.credit_label")}
            hint={t("planning.credit_hint")}
            value={form.values.route}
            onChange={(route) => form.set({ route: route as CreditRoute })}
            options={ROUTES.map((each) => ({ value: each, label: t(`planning.route.${each}`) }))}
          />
          {wants_credit(form.values.route) && (
            <>
              <CheckField
                id="part_credit_sponsor_asked"
                label={t("planning.sponsor_asked")}
                checked={form.values.sponsor_asked}
                onChange={(sponsor_asked) => form.set({ sponsor_asked })}
              />
              <Physicians
                id="credit"
                label={t("planning.physicians")}
                view={view}
                chosen={form.values.physicians}
                choose={(physicians) => form.set({ physicians })}
              />
            </>
          )}
          <AreaField
            id="part_credit_note"
            label={t("planning.credit_note")}
            value={form.values.note}
            onChange={(note) => form.set({ note })}
          />
        </>
      )}
    >
      <p>
        {t(`planning.route.${value.route}`)}
        {value.sponsor_asked && ` · ${t("planning.sponsor_asked")}`}
      </p>
      {to_ask && <p className="muted no_print">{t("planning.ask_sponsor")}</p>}
      {names && <p>{names}</p>}
      {value.note && <p className="plan_words">{value.note}</p>}
    </Part>
  );
}
