// Coaching given to one practice, and who leads which task by now.
import { useState } from "react";
import { useParams, useSearch } from "wouter";
import type { PracticeDose, SkillLine } from "../gen/types";
import { say_number } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { AreaField, ChoiceField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { page_of, save_skill, useDose } from "./coaching_api";
import { hours, Mix, Source } from "./dose_parts";
import "./coaching.css";

const LED_BY = ["coach", "shared", "team"] as const;

export default function GivenPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const program = new URLSearchParams(useSearch()).get("program");
  return (
    <Loaded page query={useDose(practice, program)}>
      {(dose) => (
        <div className="stack wide">
          <PageHead
            title={t("coaching.given_title")}
            lead={`${dose.practice_name} · ${dose.program_name} · ${t("coaching.given_lead")}`}
            back={{ to: page_of(practice), words: t("coaching.title") }}
          />
          {dose.sums.contacts === 0 ? <p>{t("coaching.nothing_given")}</p> : <Sums dose={dose} />}
          <Mix quarters={dose.quarters} />
          <Skills practice={practice} dose={dose} />
        </div>
      )}
    </Loaded>
  );
}

function Sums({ dose }: { dose: PracticeDose }) {
  const t = useWords();
  const { sums, benchmark, years } = dose;
  const a_year = (count: number) => say_number(count / years);
  const remote = sums.contacts - sums.visits;
  const rows = [
    { words: "visits", so_far: say_number(sums.visits), year: a_year(sums.visits), there: benchmark.visits },
    {
      words: "visit_hours",
      so_far: hours(sums.visit_min),
      year: a_year(sums.visit_min / 60),
      there: benchmark.visit_hours,
    },
    {
      words: "remote_contacts",
      so_far: say_number(remote),
      year: a_year(remote),
      there: benchmark.remote_contacts,
    },
    {
      words: "remote_hours",
      so_far: hours(sums.remote_min),
      year: a_year(sums.remote_min / 60),
      there: benchmark.remote_hours,
    },
    { words: "prep_hours", so_far: hours(sums.prep_min), year: a_year(sums.prep_min / 60), there: undefined },
    {
      words: "travel_hours",
      so_far: hours(sums.travel_min),
      year: a_year(sums.travel_min / 60),
      there: benchmark.travel_hours,
    },
  ];
  return (
    <section className="stack tight" aria-labelledby="sums_title">
      <h2 id="sums_title">{t("coaching.by_mode")}</h2>
      <table className="cases">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("coaching.so_far")}</th>
            <th scope="col">{t("coaching.per_year")}</th>
            <th scope="col">{t("coaching.published")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.words}>
              <th scope="row">{t(`coaching.${row.words}`)}</th>
              <td data-label={t("coaching.so_far")}>{row.so_far}</td>
              <td data-label={t("coaching.per_year")}>{row.year}</td>
              <td data-label={t("coaching.published")}>
                {row.there === undefined ? t("coaching.calm") : say_number(row.there)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">
        {dose.modes
          .map((each) => `${t(`coaching.mode.${each.mode}`)}: ${each.contacts}, ${hours(each.minutes)} h`)
          .join(" · ")}
      </p>
      <Source benchmark={benchmark} />
    </section>
  );
}

function Skills({ practice, dose }: { practice: string; dose: PracticeDose }) {
  const t = useWords();
  const [changing, set_changing] = useState<SkillLine>();
  const may = dose.may.includes("coach");
  return (
    <section className="stack" aria-labelledby="skills_title">
      <h2 id="skills_title">{t("coaching.skills_title")}</h2>
      <p className="muted">{t("coaching.skills_more")}</p>
      <ul className="bare grid2">
        {dose.skills.map((line) => (
          <li key={line.skill} className="card stack tight">
            <strong>{t(`coaching.skill.${line.skill}`)}</strong>
            <p>
              {line.led_by ? t(`coaching.led_by.${line.led_by}`) : t("coaching.not_said")}
              {line.before && (
                <span className="muted">
                  {" "}
                  ({t("coaching.led_before", { who: t(`coaching.led_by.${line.before}`) })})
                </span>
              )}
            </p>
            {typeof line.confidence === "number" && (
              <p className="small muted">{t("coaching.sure", { number: line.confidence })}</p>
            )}
            {line.plan && <p className="contact_words">{line.plan}</p>}
            {may && (
              <div className="no_print">
                <Button
                  label={`${t("app.change")}: ${t(`coaching.skill.${line.skill}`)}`}
                  onClick={() => set_changing(line)}
                >
                  {t("app.change")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {changing && (
        <Dialog
          title={t(`coaching.skill.${changing.skill}`)}
          onClose={() => set_changing(undefined)}
          close={t("app.close")}
        >
          <SkillForm
            practice={practice}
            program={dose.program_id}
            line={changing}
            done={() => set_changing(undefined)}
          />
        </Dialog>
      )}
    </section>
  );
}

function SkillForm(props: { practice: string; program: string; line: SkillLine; done: () => void }) {
  const t = useWords();
  const { line } = props;
  const form = useForm(
    {
      led_by: (line.led_by ?? "coach") as string,
      confidence: String(line.confidence ?? ""),
      plan: line.plan,
    },
    async (values) => {
      check_fields({
        confidence: values.confidence !== "" && !/^\d{1,2}$/.test(values.confidence) && "not_a_number",
      });
      await save_skill(props.practice, props.program, line, {
        led_by: values.led_by as (typeof LED_BY)[number],
        confidence: values.confidence === "" ? null : Number(values.confidence),
        plan: values.plan,
      });
      props.done();
    },
    ({ plan }) => [plan],
  );
  const field = (name: "led_by" | "confidence" | "plan") => {
    const problem = form.problem(name);
    return {
      id: `skill_${name}`,
      label: t(`coaching.skill_field.${name}`),
      value: form.values[name],
      onChange: (value: string) => form.set({ [name]: value }),
      problem: problem && problem_words(t, problem.code),
    };
  };
  return (
    <FormView
      form={form}
      name="skill"
      label={(name) => `coaching.skill_field.${name}`}
      action={t("app.save")}
    >
      <ChoiceField
        {...field("led_by")}
        options={LED_BY.map((value) => ({ value, label: t(`coaching.led_by.${value}`) }))}
        across
      />
      <TextField {...field("confidence")} numeric="numeric" />
      <AreaField {...field("plan")} />
    </FormView>
  );
}
