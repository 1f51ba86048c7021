// Calls and visits planned once, or every month on the same weekday. With `?minutes=15`: one short call.
import { useLocation, useParams, useSearch } from "wouter";
import type { CoachingView, Mode, Repeat } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { page_of, plan_series, useCoaching } from "./coaching_api";
import { minute_of, USUAL_MINUTES } from "./contact_fields";
import { DayAndTime } from "./day_and_time";
import "./coaching.css";

const MEETINGS: Mode[] = ["call", "video", "site_visit", "in_person"];
const REPEATS: Repeat[] = ["once", "weekly", "every_two_weeks", "monthly"];

export default function PlanPage() {
  const { practice = "" } = useParams();
  return (
    <Loaded page query={useCoaching(practice)}>
      {(view) => <Plan practice={practice} view={view} />}
    </Loaded>
  );
}

function Plan(props: { practice: string; view: CoachingView }) {
  const t = useWords();
  const [, go] = useLocation();
  const { practice, view } = props;
  const minutes = new URLSearchParams(useSearch()).get("minutes");
  const short = /^\d{1,3}$/.test(minutes ?? "");
  const own = view.programs.filter((program) => program.coach);
  const form = useForm(
    {
      program_id: own[0]?.program_id ?? view.programs[0]?.program_id ?? "",
      mode: "call",
      day: "",
      time: "12:15",
      planned_min: short ? String(minutes) : String(USUAL_MINUTES.call),
      repeat: short ? "once" : "monthly",
      count: "6",
      join_link: "",
      place: "",
    },
    async (values) => {
      const minute = minute_of(values.time);
      check_fields({
        day: values.day === "" && "required",
        minute: minute === undefined && "required",
        planned_min: !/^\d{1,4}$/.test(values.planned_min) && "not_a_number",
        count: !/^\d{1,2}$/.test(values.count) && "not_a_number",
      });
      await plan_series(practice, {
        program_id: values.program_id,
        audience: "team",
        mode: values.mode as Mode,
        day: values.day,
        minute: minute ?? 0,
        planned_min: Number(values.planned_min),
        repeat: values.repeat as Repeat,
        count: values.repeat === "once" ? 1 : Number(values.count),
        join_link: values.join_link,
        place: values.place,
      });
      go(page_of(practice));
    },
  );
  const { values } = form;
  const problem_of = (name: string) => {
    const found = form.problems.find((each) => each.pointer === `/${name}`);
    return found && problem_words(t, found.code);
  };
  const field = (name: keyof typeof values, label = `coaching.field.${name}`) => ({
    id: `plan_${name}`,
    label: t(label),
    value: values[name],
    onChange: (value: string) => form.set({ [name]: value }),
    problem: problem_of(name),
  });
  return (
    <div className="stack">
      <PageHead
        title={t("coaching.plan_title")}
        lead={t("coaching.plan_lead")}
        back={{ to: page_of(practice), words: t("coaching.title") }}
      />
      <FormView
        form={form}
        name="plan"
        label={(name) => (name === "count" ? "coaching.count" : `coaching.field.${name}`)}
        action={t("coaching.plan_action")}
      >
        <ChoiceField
          {...field("mode")}
          options={MEETINGS.map((value) => ({ value, label: t(`coaching.mode.${value}`) }))}
          onChange={(mode) => form.set({ mode, planned_min: String(USUAL_MINUTES[mode as Mode]) })}
          across
        />
        <DayAndTime
          id="plan"
          day={values.day}
          time={values.time}
          change={form.set}
          problem={problem_of("day") ?? problem_of("minute")}
        />
        <p className="small muted">{t("coaching.time_there", { zone: view.time_zone.replace("_", " ") })}</p>
        <TextField {...field("planned_min")} numeric="numeric" />
        <ChoiceField
          {...field("repeat", "coaching.repeat.title")}
          options={REPEATS.map((value) => ({ value, label: t(`coaching.repeat.${value}`) }))}
        />
        {values.repeat !== "once" && <TextField {...field("count", "coaching.count")} numeric="numeric" />}
        {own.length > 1 && (
          <SelectField
            {...field("program_id")}
            options={own.map((each) => ({ value: each.program_id, label: each.program_name }))}
          />
        )}
        <TextField {...field("join_link")} hint={t("coaching.hint.join_link")} type="url" />
        <TextField {...field("place")} hint={t("coaching.hint.place")} />
      </FormView>
    </div>
  );
}
