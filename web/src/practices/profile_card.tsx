// What a practice says about itself; who may edit it does so in place.
import { useState } from "react";
import type { Practice, PracticeInput, PracticeKind, PracticeView } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { AreaField, CheckField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_practice } from "./practices_api";

const KINDS: PracticeKind[] = [
  "independent",
  "community_health_center",
  "hospital_owned",
  "rural_clinic",
  "school_based",
  "other",
];

export function ProfileCard(props: { home: PracticeView }) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { practice, may } = props.home;
  return (
    <section className="card stack" aria-labelledby="profile_title">
      <div className="row between">
        <h2 id="profile_title">{t("practices.profile")}</h2>
        {may.includes("edit_practice") && !editing && (
          <Button onClick={() => set_editing(true)}>{t("app.edit")}</Button>
        )}
      </div>
      {editing ? (
        <ProfileForm practice={practice} done={() => set_editing(false)} />
      ) : (
        <ProfileView practice={practice} />
      )}
    </section>
  );
}

function ProfileView(props: { practice: Practice }) {
  const t = useWords();
  const { practice } = props;
  const place = [practice.city, practice.state].filter(Boolean).join(", ");
  return (
    <>
      {practice.about && <p>{practice.about}</p>}
      <dl className="facts">
        {place && (
          <>
            <dt>{t("practices.place")}</dt>
            <dd>{place}</dd>
          </>
        )}
        <dt>{t("practices.kind")}</dt>
        <dd>{t(`practices.kinds.${practice.kind}`)}</dd>
        {practice.clinicians > 0 && (
          <>
            <dt>{t("practices.clinicians")}</dt>
            <dd>{practice.clinicians}</dd>
          </>
        )}
        <dt>{t("practices.comparisons")}</dt>
        <dd>{t(practice.shows_name ? "practices.by_name" : "practices.by_code")}</dd>
      </dl>
    </>
  );
}

function ProfileForm(props: { practice: Practice; done: () => void }) {
  const t = useWords();
  const { id: _id, version: _version, ...start } = props.practice;
  const form = useForm(
    { ...start, clinicians: String(start.clinicians) },
    async (values) => {
      check_fields({
        name: !values.name.trim() && "required",
        clinicians: !/^\d+$/.test(values.clinicians.trim()) && "not_a_number",
      });
      const input: PracticeInput = { ...values, clinicians: Number(values.clinicians) };
      await save_practice(props.practice, input);
      announce(t("app.saved"));
      props.done();
    },
    (values) => [values.about],
  );
  const text = (field: "name" | "city" | "state" | "clinicians" | "time_zone", hint?: string) => {
    const problem = form.problem(field);
    return (
      <TextField
        id={`practice_${field}`}
        label={t(`practices.${field}`)}
        hint={hint}
        numeric={field === "clinicians" ? "numeric" : undefined}
        value={form.values[field]}
        onChange={(value) => form.set({ [field]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <FormView
      form={form}
      name="practice"
      label={(field) => `practices.${field}`}
      action={t("app.save")}
      beside={<Button onClick={props.done}>{t("app.cancel")}</Button>}
    >
      {text("name")}
      <AreaField
        id="practice_about"
        label={t("practices.about")}
        value={form.values.about}
        onChange={(about) => form.set({ about })}
      />
      <div className="grid2">
        {text("city")}
        {text("state")}
        <SelectField
          id="practice_kind"
          label={t("practices.kind")}
          value={form.values.kind}
          onChange={(kind) => form.set({ kind: kind as PracticeKind })}
          options={KINDS.map((value) => ({ value, label: t(`practices.kinds.${value}`) }))}
        />
        {text("clinicians")}
        {text("time_zone", t("practices.time_zone_hint"))}
      </div>
      <CheckField
        id="practice_shows_name"
        label={t("practices.shows_name")}
        hint={t("practices.shows_name_hint")}
        checked={form.values.shows_name}
        onChange={(shows_name) => form.set({ shows_name })}
      />
    </FormView>
  );
}
