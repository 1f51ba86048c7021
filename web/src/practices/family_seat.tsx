// The family seat: what the practice offers so that parents can come. It sits under the five seats.
import { useState } from "react";
import type { FamilySeat } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { CheckField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_family_seat } from "./practices_api";

const TEXTS = ["buddy", "stipend", "language", "times"] as const;

export function FamilySeatCard(props: { practice: string; family: FamilySeat; may_edit: boolean }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { family } = props;
  const said = TEXTS.filter((field) => family[field]);
  return (
    <section className="card stack" aria-labelledby="family_title">
      <div className="row between">
        <h2 id="family_title">{t("practices.family")}</h2>
        {props.may_edit && <Button onClick={() => set_open(true)}>{t("app.edit")}</Button>}
      </div>
      <p className="muted">{t("practices.family_more")}</p>
      {family.version > 0 && (
        <dl className="facts">
          <dt>{t("practices.family_parents_wanted")}</dt>
          <dd>{family.parents_wanted}</dd>
          <dt>{t("practices.family_group")}</dt>
          <dd>{t(family.advisory_group ? "app.yes" : "app.no")}</dd>
          {said.map((field) => (
            <div key={field} className="contents">
              <dt>{t(`practices.family_${field}`)}</dt>
              <dd>{family[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && <FamilyDialog practice={props.practice} family={family} close={() => set_open(false)} />}
    </section>
  );
}

function FamilyDialog(props: { practice: string; family: FamilySeat; close: () => void }) {
  const t = useWords();
  const { version: _version, ...start } = props.family;
  const form = useForm({ ...start, parents_wanted: String(start.parents_wanted) }, async (values) => {
    check_fields({ parents_wanted: !/^\d+$/.test(values.parents_wanted) && "not_a_number" });
    await save_family_seat(props.practice, props.family, {
      ...values,
      parents_wanted: Number(values.parents_wanted),
    });
    props.close();
  });
  const text = (field: (typeof TEXTS)[number] | "parents_wanted", hint: boolean) => {
    const problem = form.problem(field);
    return (
      <TextField
        id={`family_${field}`}
        label={t(`practices.family_${field}`)}
        hint={hint ? t(`practices.family_hint.${field}`) : undefined}
        numeric={field === "parents_wanted" ? "numeric" : undefined}
        value={form.values[field]}
        onChange={(value) => form.set({ [field]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <Dialog title={t("practices.family")} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="family"
        label={(field) => `practices.family_${field}`}
        action={t("app.save")}
      >
        {text("parents_wanted", true)}
        {text("buddy", true)}
        {text("times", false)}
        {text("language", false)}
        {text("stipend", true)}
        <CheckField
          id="family_advisory_group"
          label={t("practices.family_advisory_group")}
          checked={form.values.advisory_group}
          onChange={(advisory_group) => form.set({ advisory_group })}
        />
      </FormView>
    </Dialog>
  );
}
