// The partnership's own name, its programs and practices: the first ones are made here.
import { useState } from "react";
import type { PartnershipName, PartnershipPlaces, Period } from "../gen/types";
import { say_short_day, today_here } from "../kit/dates";
import { check_fields, type Form, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { add_practice, add_program, save_name, usePlaces } from "./partnership_api";
import "./partnership.css";

const own_zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export default function PlacesPage() {
  const t = useWords();
  const places = usePlaces();
  return (
    <div className="stack wide narrow">
      <PageHead title={t("partnership.places")} lead={t("partnership.places_more")} />
      <Loaded query={places} heights={[120, 200, 300]}>
        {(answer) => (
          <>
            <NameCard key={answer.partnership.version} partnership={answer.partnership} />
            <ProgramsCard places={answer} />
            <PracticesCard places={answer} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** A field of a form by its name, with its label and its problem. */
function useField<T extends { [field: string]: string }>(form: Form<T>, prefix: string) {
  const t = useWords();
  return (name: keyof T & string, type: "text" | "date" = "text", hint?: string) => {
    const problem = form.problem(name);
    return (
      <TextField
        id={`${prefix}_${name}`}
        type={type}
        label={t(`partnership.${prefix}_${name}`)}
        hint={hint}
        value={form.values[name] ?? ""}
        onChange={(value) => form.set({ [name]: value } as Partial<T>)}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
}

function NameCard(props: { partnership: PartnershipName }) {
  const t = useWords();
  const form = useForm({ name: props.partnership.name }, async ({ name }) => {
    check_fields({ name: !name.trim() && "required" });
    await save_name(props.partnership, name.trim());
    announce(t("app.saved"));
  });
  const field = useField(form, "partnership");
  return (
    <section className="card stack" aria-labelledby="name_title">
      <h2 id="name_title">{t("partnership.own_name")}</h2>
      <FormView
        form={form}
        name="partnership"
        label={(name) => `partnership.partnership_${name}`}
        action={t("app.save")}
      >
        {field("name")}
      </FormView>
    </section>
  );
}

function ProgramsCard(props: { places: PartnershipPlaces }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { programs } = props.places;
  return (
    <section className="card stack" aria-labelledby="programs_title">
      <div className="row between">
        <h2 id="programs_title">{t("partnership.programs", { count: programs.length })}</h2>
        <Button onClick={() => set_open(true)}>{t("partnership.add_program")}</Button>
      </div>
      {programs.length === 0 && <p>{t("partnership.no_programs")}</p>}
      <ul className="bare host_lines two">
        {programs.map((each) => (
          <li key={each.id}>
            <strong>{each.name}</strong>
            <span className="small muted">
              {t("programs.from_to", {
                from: say_short_day(each.starts_on),
                to: say_short_day(each.ends_on),
              })}
            </span>
          </li>
        ))}
      </ul>
      {open && <ProgramDialog close={() => set_open(false)} />}
    </section>
  );
}

function PracticesCard(props: { places: PartnershipPlaces }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { practices } = props.places;
  return (
    <section className="card stack" aria-labelledby="practices_title">
      <div className="row between">
        <h2 id="practices_title">{t("partnership.practices", { count: practices.length })}</h2>
        <Button onClick={() => set_open(true)}>{t("partnership.add_practice")}</Button>
      </div>
      {practices.length === 0 && <p>{t("partnership.no_practices")}</p>}
      <ul className="bare host_lines two">
        {practices.map((each) => (
          <li key={each.id}>
            <strong>{each.name}</strong>
            <span className="small muted">{[each.city, each.state].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
      {open && <PracticeDialog close={() => set_open(false)} />}
    </section>
  );
}

function ProgramDialog(props: { close: () => void }) {
  const t = useWords();
  const start = {
    name: "",
    about: "",
    starts_on: today_here(),
    ends_on: "",
    period: "month",
    due_day: "10",
    time_zone: own_zone(),
  };
  const form = useForm(start, async (values) => {
    check_fields({
      name: !values.name.trim() && "required",
      ends_on: !values.ends_on && "required",
      due_day: !/^\d+$/.test(values.due_day) && "not_a_number",
    });
    await add_program({ ...values, period: values.period as Period, due_day: Number(values.due_day) });
    props.close();
  });
  const field = useField(form, "program");
  return (
    <Dialog title={t("partnership.add_program")} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="program"
        label={(name) => `partnership.program_${name}`}
        action={t("app.save")}
      >
        {field("name")}
        {field("about")}
        <div className="grid2">
          {field("starts_on", "date")}
          {field("ends_on", "date")}
          <SelectField
            id="program_period"
            label={t("partnership.program_period")}
            value={form.values.period}
            onChange={(period) => form.set({ period })}
            options={(["month", "week", "quarter"] as const).map((value) => ({
              value,
              label: t(`partnership.period.${value}`),
            }))}
          />
          {field("due_day")}
        </div>
        {field("time_zone", "text", t("practices.time_zone_hint"))}
      </FormView>
    </Dialog>
  );
}

function PracticeDialog(props: { close: () => void }) {
  const t = useWords();
  const form = useForm({ name: "", city: "", state: "", time_zone: own_zone() }, async (values) => {
    check_fields({ name: !values.name.trim() && "required" });
    await add_practice(values);
    props.close();
  });
  const field = useField(form, "practice");
  return (
    <Dialog title={t("partnership.add_practice")} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="practice"
        label={(name) => `partnership.practice_${name}`}
        action={t("app.save")}
      >
        {field("name")}
        <div className="grid2">
          {field("city")}
          {field("state")}
        </div>
        {field("time_zone", "text", t("practices.time_zone_hint"))}
      </FormView>
    </Dialog>
  );
}
