// After a call: what was talked about, what comes next, actions and the next date; kept together or not at all.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { useMe } from "../access/access_api";
import type { Audience, CoachingView, Contact, Mode, ProjectList } from "../gen/types";
import { say_minute, say_weekday } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { ReadBy } from "../practices/read_by";
import { Button } from "../ui/button";
import { AreaField, CheckField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { close_contact, page_of, save_contact, useCoaching } from "./coaching_api";
import {
  ahead,
  type ContactTexts,
  fields_of,
  MODES,
  minute_of,
  STRATEGIES,
  TOPICS,
  texts_of,
  time_text,
} from "./contact_fields";
import { DayAndTime } from "./day_and_time";
import { People } from "./log_page";
import { Taps } from "./taps";
import "./coaching.css";

export default function AfterPage() {
  const t = useWords();
  const { practice = "", contact = "" } = useParams();
  return (
    <Loaded page query={useCoaching(practice)}>
      {(view) => {
        const found = view.contacts.find((each) => each.id === contact);
        if (!found) return <PageHead title={t("coaching.not_found")} />;
        return <After practice={practice} view={view} contact={found} />;
      }}
    </Loaded>
  );
}

interface Line {
  id: string;
  words: string;
  who: string;
  due_on: string;
}
const line = (who = ""): Line => ({ id: new_id(), words: "", who, due_on: "" });
const said = (lines: Line[]) => lines.filter((each) => each.words.trim() !== "");

interface Values {
  texts: ContactTexts;
  own: Line[];
  theirs: Line[];
  actions: Line[];
  project: string;
  day: string;
  time: string;
  mode: string;
  tell: boolean;
}

function After(props: { practice: string; view: CoachingView; contact: Contact }) {
  const t = useWords();
  const me = useMe();
  const [, go] = useLocation();
  const { practice, view, contact } = props;
  const later = ahead(view.contacts, view.now).filter((each) => each.id !== contact.id);
  const projects = useGet<ProjectList>(`/api/practices/${practice}/planning/projects`).data?.projects ?? [];
  const [next_id] = useState(new_id);
  const form = useForm<Values>(
    {
      texts: { ...texts_of(contact.fields), state: "held" },
      own: [line(me.name)],
      theirs: [line()],
      actions: [line()],
      project: "",
      day: "",
      time: time_text(contact.fields.minute),
      mode: contact.fields.mode,
      tell: true,
    },
    async (values) => {
      const minute = minute_of(values.time);
      check_fields({ minute: values.day !== "" && minute === undefined && "required" });
      const promises = (lines: Line[], side: "coach" | "practice") =>
        said(lines).map(({ id, words, who, due_on }) => ({
          ...{ id, words, who, side, due_on: due_on || null },
          ...{ program_id: contact.fields.program_id, contact_id: contact.id },
        }));
      const project = values.project || projects[0]?.project.id || "";
      await close_contact(
        practice,
        contact.id,
        {
          fields: fields_of(values.texts),
          promises: [...promises(values.own, "coach"), ...promises(values.theirs, "practice")],
          actions: project
            ? said(values.actions).map(({ id, words, who, due_on }) => ({
                ...{ id, words, project_id: project, owner_id: who || null, due_on: due_on || null },
              }))
            : [],
          next: values.day
            ? { id: next_id, mode: values.mode as Mode, day: values.day, minute: minute ?? 0 }
            : null,
          tell_team: values.tell,
        },
        contact.version,
      );
      go(page_of(practice, contact.id));
    },
    (values) => [
      values.texts.summary,
      values.texts.next_step,
      ...[...values.own, ...values.theirs, ...values.actions].map((each) => each.words),
    ],
  );
  const { values } = form;
  const change = (patch: Partial<ContactTexts>) => form.set({ texts: { ...values.texts, ...patch } });
  const field = (name: keyof ContactTexts, hint?: string) => {
    const problem = form.problems.find((each) => each.pointer.endsWith(`/${name}`));
    return {
      id: `after_${name}`,
      label: t(`coaching.field.${name}`),
      hint: hint && t(`coaching.hint.${hint}`),
      value: values.texts[name],
      onChange: (value: string) => change({ [name]: value }),
      problem: problem && problem_words(t, problem.code),
    };
  };
  const not_held = async () => {
    await save_contact(practice, contact.id, { ...contact.fields, state: "did_not_happen" }, contact.version);
    go(page_of(practice));
  };
  const sure = values.texts.confidence;
  return (
    <div className="stack">
      <PageHead
        title={t("coaching.after_title", { practice: view.practice_name })}
        lead={t("coaching.after_lead")}
        back={{ to: page_of(practice), words: t("coaching.title") }}
      />
      <FormView
        form={form}
        name="after"
        label={(name) => `coaching.field.${name}`}
        action={t("coaching.after_save")}
        beside={
          <Button kind="quiet" onClick={() => void not_held()}>
            {t("coaching.state.did_not_happen")}
          </Button>
        }
      >
        <AreaField {...field("summary", "summary")} rows={5} />
        <TextField {...field("next_step")} />
        <TextField {...field("confidence", "confidence")} numeric="numeric" />
        {sure !== "" && Number(sure) < 7 && <p role="status">{t("coaching.smaller")}</p>}
        <People practice={practice} mine={values.texts} change={change} />
        <Taps
          legend={t("coaching.field.topics")}
          options={TOPICS.map((value) => ({ value, label: t(`coaching.topic.${value}`) }))}
          value={values.texts.topics}
          onChange={(topics) => change({ topics })}
        />
        <Taps
          legend={t("coaching.field.strategy")}
          options={STRATEGIES.map((value) => ({ value, label: t(`coaching.strategy.${value}`) }))}
          value={values.texts.strategy}
          one
          onChange={(strategy) => change({ strategy })}
        />
        <h2>{t("coaching.promises")}</h2>
        <Lines name="own" title={t("coaching.own")} lines={values.own} set={(own) => form.set({ own })} />
        <Lines
          name="theirs"
          title={t("coaching.theirs")}
          lines={values.theirs}
          set={(theirs) => form.set({ theirs })}
        />
        {projects.length > 0 && (
          <Actions practice={practice} projects={projects} values={values} set={form.set} />
        )}
        <h2>{t("coaching.next_date")}</h2>
        {later[0] && (
          <p>
            {t("coaching.next_is", {
              mode: t(`coaching.mode.${later[0].fields.mode}`),
              day: say_weekday(later[0].fields.day, view.today),
              time: say_minute(later[0].fields.minute),
            })}
          </p>
        )}
        <DayAndTime id="after_next" day={values.day} time={values.time} change={form.set} />
        <SelectField
          id="after_mode"
          label={t("coaching.field.mode")}
          value={values.mode}
          onChange={(mode) => form.set({ mode })}
          options={MODES.slice(0, 3).map((value) => ({ value, label: t(`coaching.mode.${value}`) }))}
        />
        <CheckField
          id="after_tell"
          label={t("coaching.tell_team")}
          checked={values.tell}
          onChange={(tell) => form.set({ tell })}
        />
        <ReadBy
          practice={practice}
          program={values.texts.program_id}
          audience={values.texts.audience as Audience}
        />
      </FormView>
    </div>
  );
}

interface LinesProps {
  name: string;
  title: string;
  lines: Line[];
  set: (lines: Line[]) => void;
  /** Those who may be named; free text where there are none. */
  people?: { value: string; label: string }[];
  words?: string;
}

function Lines(props: LinesProps) {
  const t = useWords();
  const { name, lines, set } = props;
  const change = (id: string, patch: Partial<Line>) =>
    set(lines.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  return (
    <fieldset className="stack">
      <legend>
        <strong>{props.title}</strong>
      </legend>
      {lines.map((each, index) => {
        const who = {
          id: `after_${name}_${index}_who`,
          label: t("coaching.promise_who"),
          value: each.who,
          onChange: (value: string) => change(each.id, { who: value }),
        };
        return (
          <div key={each.id} className="stack tight">
            <TextField
              id={`after_${name}_${index}_words`}
              label={t(props.words ?? "coaching.promise_words")}
              value={each.words}
              onChange={(words) => change(each.id, { words })}
            />
            {each.words.trim() !== "" && (
              <div className="when">
                {props.people ? <SelectField {...who} options={props.people} /> : <TextField {...who} />}
                <TextField
                  id={`after_${name}_${index}_due`}
                  label={t("coaching.promise_due")}
                  type="date"
                  value={each.due_on}
                  onChange={(due_on) => change(each.id, { due_on })}
                />
              </div>
            )}
          </div>
        );
      })}
      {said(lines).length === lines.length && (
        <div>
          <Button onClick={() => set([...lines, line(lines[0]?.who)])}>{t("coaching.add_line")}</Button>
        </div>
      )}
    </fieldset>
  );
}

function Actions(props: {
  practice: string;
  projects: ProjectList["projects"];
  values: Values;
  set: (patch: Partial<Values>) => void;
}) {
  const t = useWords();
  const { values, set, projects } = props;
  const team = usePractice(props.practice).data?.team ?? [];
  const people = [
    { value: "", label: t("coaching.nobody") },
    ...team.filter((member) => !member.left_on).map((member) => ({ value: member.id, label: member.name })),
  ];
  return (
    <>
      <Lines
        name="actions"
        title={t("coaching.after_actions")}
        words="coaching.after_action"
        lines={values.actions}
        set={(actions) => set({ actions })}
        people={people}
      />
      {said(values.actions).length > 0 && projects.length > 1 && (
        <SelectField
          id="after_project"
          label={t("coaching.after_project")}
          value={values.project}
          onChange={(project) => set({ project })}
          options={projects.map(({ project }) => ({ value: project.id, label: project.title }))}
        />
      )}
    </>
  );
}
