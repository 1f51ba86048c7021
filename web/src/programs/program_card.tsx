// The program's own facts: aim, dates, when numbers are due; who may edit them does so in place.
import { useState } from "react";
import type { Program, ProgramInput, ProgramView, RuleSet } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { AreaField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_program } from "./programs_api";

const RULES: RuleSet[] = [
  "anhoej",
  "anhoej_bestbox",
  "anhoej_cutbox",
  "perla",
  "western_electric",
  "nelson",
  "nhs",
];

export function ProgramCard(props: { home: ProgramView }) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { program, may } = props.home;
  return (
    <section className="card stack" aria-labelledby="program_title">
      <div className="row between">
        <h2 id="program_title">{t("programs.about_program")}</h2>
        {may.includes("edit_program") && !editing && (
          <Button onClick={() => set_editing(true)}>{t("app.edit")}</Button>
        )}
      </div>
      {editing ? (
        <ProgramForm program={program} done={() => set_editing(false)} />
      ) : (
        <>
          {program.about && <p>{program.about}</p>}
          <dl className="facts">
            <dt>{t("programs.runs")}</dt>
            <dd>
              {t("programs.from_to", {
                from: say_short_day(program.starts_on),
                to: say_short_day(program.ends_on),
              })}
            </dd>
            <dt>{t("programs.field.rule_set")}</dt>
            <dd>{t(`charts.rules.${program.rule_set}`)}</dd>
            <dt>{t("programs.numbers")}</dt>
            <dd>{t(`programs.due.${program.period}`, { day: program.due_day })}</dd>
          </dl>
        </>
      )}
    </section>
  );
}

function ProgramForm(props: { program: Program; done: () => void }) {
  const t = useWords();
  const { id: _id, version: _version, ...start } = props.program;
  const form = useForm({ ...start, due_day: String(start.due_day) }, async (values) => {
    check_fields({
      name: !values.name.trim() && "required",
      due_day: !/^\d+$/.test(values.due_day) && "not_a_number",
    });
    const input: ProgramInput = { ...values, due_day: Number(values.due_day) };
    await save_program(props.program, input);
    announce(t("app.saved"));
    props.done();
  });
  const field = (name: "name" | "starts_on" | "ends_on" | "due_day", type: "text" | "date" = "text") => {
    const problem = form.problem(name);
    return (
      <TextField
        id={`program_${name}`}
        type={type}
        label={t(`programs.field.${name}`)}
        value={form.values[name]}
        onChange={(value) => form.set({ [name]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <FormView
      form={form}
      name="program"
      label={(name) => `programs.field.${name}`}
      action={t("app.save")}
      beside={<Button onClick={props.done}>{t("app.cancel")}</Button>}
    >
      {field("name")}
      <AreaField
        id="program_about"
        label={t("programs.field.about")}
        value={form.values.about}
        onChange={(about) => form.set({ about })}
      />
      <div className="grid2">
        {field("starts_on", "date")}
        {field("ends_on", "date")}
        {field("due_day")}
      </div>
      <SelectField
        id="program_rule_set"
        label={t("programs.field.rule_set")}
        hint={t("programs.rule_set_hint")}
        value={form.values.rule_set}
        onChange={(rule_set) => form.set({ rule_set: rule_set as RuleSet })}
        options={RULES.map((rules) => ({ value: rules, label: t(`charts.rules.${rules}`) }))}
      />
    </FormView>
  );
}
