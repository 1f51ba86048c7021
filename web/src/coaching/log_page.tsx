// The sixty-second note of a contact: mostly taps, saves itself, works offline, and a phone can take it down by voice.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Audience, CoachingView, Contact, Mode } from "../gen/types";
import { useDocument } from "../kit/document";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { ReadBy, ReaderChoice } from "../practices/read_by";
import { Button } from "../ui/button";
import { AreaField, SelectField, TextField } from "../ui/field";
import { problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { MergeFields } from "../ui/merge_fields";
import { PageHead } from "../ui/page_head";
import { StatusLine } from "../ui/status_line";
import { WordDoubts } from "../ui/word_doubts";
import { page_of, save_contact, useCoaching } from "./coaching_api";
import {
  ACTIVITIES,
  begun,
  type ContactTexts,
  fields_of,
  MODES,
  minute_of,
  STRATEGIES,
  TOPICS,
  texts_of,
  time_text,
  USUAL_MINUTES,
} from "./contact_fields";
import { DayAndTime } from "./day_and_time";
import { Taps } from "./taps";
import "./coaching.css";

export default function LogPage() {
  const t = useWords();
  const { practice = "", contact } = useParams();
  return (
    <Loaded page query={useCoaching(practice)}>
      {(view) => {
        const old = view.contacts.find((each) => each.id === contact);
        if (contact && !old) return <PageHead title={t("coaching.not_found")} />;
        return <Log key={old?.id} practice={practice} view={view} old={old} />;
      }}
    </Loaded>
  );
}

interface LogProps {
  practice: string;
  view: CoachingView;
  old?: Contact;
}

const words_in = (texts: ContactTexts) => [texts.summary, texts.next_step];

function Log(props: LogProps) {
  const t = useWords();
  const [, go] = useLocation();
  const { practice, view, old } = props;
  // The same until the page is left, so that a note sent twice is made once.
  const [id] = useState(() => old?.id ?? new_id());
  const [start] = useState(() => {
    if (old) return old.fields;
    const now = new Date(view.now);
    const local = new Intl.DateTimeFormat("en-GB", {
      timeZone: view.time_zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(now);
    const first = view.programs[0];
    const fresh = begun(first?.program_id ?? "", view.today, minute_of(local) ?? 0);
    return first?.drafts ? { ...fresh, audience: "coaches" as const } : fresh;
  });
  const document = useDocument<ContactTexts>(
    `coaching/${old?.id ?? `new/${practice}`}`,
    { fields: texts_of(old ? old.fields : start), version: old?.version ?? 0 },
    {
      save: async (texts, version) => {
        const saved = await save_contact(practice, id, fields_of(texts), version);
        return { fields: texts_of(saved.fields), version: saved.version };
      },
      read_current: (current) => {
        const { fields, version } = current as Contact;
        return { fields: texts_of(fields), version };
      },
      words: words_in,
    },
  );
  const { mine, change } = document;
  const problem = (field: string) => {
    const found = document.problems.find((each) => each.pointer.split("/")[1] === field);
    return found && problem_words(t, found.code);
  };
  const field = (name: keyof ContactTexts, hint?: string) => ({
    id: `log_${name}`,
    label: t(`coaching.field.${name}`),
    hint: hint && t(`coaching.hint.${hint}`),
    value: mine[name],
    onChange: (value: string) => change({ [name]: value }),
    problem: problem(name),
  });
  const choose_mode = (mode: string) => {
    const usual = String(USUAL_MINUTES[(mode || mine.mode) as Mode]);
    change({ mode: mode || mine.mode, ...(old ? {} : { planned_min: usual, contact_min: usual }) });
  };
  const done = async () => {
    if (await document.flush()) go(page_of(practice, id));
  };
  return (
    <div className="stack">
      <PageHead
        title={t("coaching.log_title")}
        lead={`${view.practice_name} · ${t("coaching.log_lead")}`}
        back={{ to: page_of(practice), words: t("coaching.title") }}
      />
      <Taps
        legend={t("coaching.field.mode")}
        options={MODES.map((value) => ({ value, label: t(`coaching.mode.${value}`) }))}
        value={mine.mode}
        one
        onChange={choose_mode}
      />
      <People practice={practice} mine={mine} change={change} />
      <Taps
        legend={t("coaching.field.topics")}
        options={TOPICS.map((value) => ({ value, label: t(`coaching.topic.${value}`) }))}
        value={mine.topics}
        onChange={(topics) => change({ topics })}
      />
      <AreaField {...field("summary", "summary")} rows={4} />
      <TextField {...field("next_step")} />
      <Taps
        legend={t("coaching.field.strategy")}
        options={STRATEGIES.map((value) => ({ value, label: t(`coaching.strategy.${value}`) }))}
        value={mine.strategy}
        one
        onChange={(strategy) => change({ strategy })}
      />
      {view.programs.find((program) => program.coach)?.drafts && (
        <p className="small">{t("coaching.draft_more")}</p>
      )}
      <ReadBy practice={practice} program={mine.program_id} audience={mine.audience as Audience} />
      <WordDoubts doubts={document.doubts} keep={document.keep_words} />
      <StatusLine
        state={document.state}
        saved_at={document.saved_at}
        unfinished={t("pdsa.waits_for_words")}
      />
      <div className="row">
        <Button kind="main" onClick={() => void done()}>
          {t("coaching.done")}
        </Button>
      </div>
      <More {...props} mine={mine} change={change} field={field} problem={problem} />
      {document.conflict && (
        <MergeFields
          mine={document.mine}
          conflict={document.conflict}
          label={(name) => t(`coaching.field.${name}`)}
          choose={document.choose}
        />
      )}
    </div>
  );
}

interface Part {
  mine: ContactTexts;
  change: (patch: Partial<ContactTexts>) => void;
}

export function People(props: Part & { practice: string }) {
  const t = useWords();
  const team = usePractice(props.practice).data?.team ?? [];
  const members = team.filter((member) => !member.left_on || props.mine.people.includes(member.id));
  return (
    <Taps
      legend={t("coaching.field.people")}
      options={members.map((member) => ({ value: member.id, label: member.name }))}
      value={props.mine.people}
      onChange={(people) => props.change({ people })}
    />
  );
}

function More(
  props: LogProps &
    Part & {
      field: (name: keyof ContactTexts, hint?: string) => Parameters<typeof TextField>[0];
      problem: (field: string) => string | undefined;
    },
) {
  const t = useWords();
  const { mine, change, field, view } = props;
  const [time, set_time] = useState(time_text(Number(mine.minute)));
  const move = (patch: { day?: string; time?: string }) => {
    if (patch.time !== undefined) set_time(patch.time);
    const minute = patch.time === undefined ? undefined : minute_of(patch.time);
    change({
      ...(patch.day ? { day: patch.day } : {}),
      ...(minute === undefined ? {} : { minute: String(minute) }),
    });
  };
  const own = view.programs.filter((program) => program.coach);
  const state = ["held", "did_not_happen", ...(props.old ? ["planned"] : [])];
  return (
    <details>
      <summary>{t("coaching.more")}</summary>
      <div className="stack">
        <DayAndTime id="log" day={mine.day} time={time} change={move} problem={props.problem("day")} />
        <p className="small muted">{t("coaching.time_there", { zone: view.time_zone.replace("_", " ") })}</p>
        <SelectField
          {...field("state")}
          options={state.map((value) => ({ value, label: t(`coaching.state.${value}`) }))}
        />
        {own.length > 1 && (
          <SelectField
            {...field("program_id")}
            options={own.map((each) => ({ value: each.program_id, label: each.program_name }))}
          />
        )}
        {!own[0]?.drafts && (
          <ReaderChoice
            id="log_audience"
            practice={props.practice}
            program={mine.program_id}
            label={t("coaching.field.audience")}
            levels={["team", "staff"]}
            level_words={(level) => t(`coaching.audience.choose.${level}`)}
            value={mine.audience as Audience}
            onChange={(audience) => change({ audience })}
            saved={props.old?.fields.audience}
            thing={props.old?.id}
            version={props.old?.version}
          />
        )}
        <TextField {...field("others", "others")} />
        <Taps
          legend={t("coaching.field.activities")}
          options={ACTIVITIES.map((value) => ({ value, label: t(`coaching.activity.${value}`) }))}
          value={mine.activities}
          onChange={(activities) => change({ activities })}
        />
        <TextField {...field("confidence", "confidence")} numeric="numeric" />
        <div className="when">
          <TextField {...field("contact_min", "minutes")} numeric="numeric" />
          <TextField {...field("prep_min")} numeric="numeric" />
          <TextField {...field("travel_min")} numeric="numeric" />
          <TextField {...field("follow_up_min")} numeric="numeric" />
        </div>
        <TextField {...field("join_link", "join_link")} type="url" />
        <TextField {...field("place", "place")} />
      </div>
    </details>
  );
}
