// Physicians who take part in the work, on the team or beside it, with the days they joined and left.
import { useState } from "react";
import type { Physician } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_physician } from "./practices_api";
import { useTheDay } from "./the_day";

export function Physicians(props: { practice: string; physicians: Physician[]; may_edit: boolean }) {
  const t = useWords();
  const [open, set_open] = useState<Physician | "new">();
  return (
    <section className="card stack" aria-labelledby="physicians_title">
      <div className="row between">
        <h2 id="physicians_title">{t("practices.physicians")}</h2>
        {props.may_edit && <Button onClick={() => set_open("new")}>{t("practices.add_physician")}</Button>}
      </div>
      <p className="muted">{t("practices.physicians_more")}</p>
      <ul className="bare roster">
        {props.physicians.map((each) => (
          <li key={each.id} className="row between">
            <span>
              <strong>{each.name}</strong>
              <br />
              <span className="small muted">
                {t("practices.since", { day: say_short_day(each.joined_on) })}
                {each.left_on && ` · ${t("practices.until", { day: say_short_day(each.left_on) })}`}
              </span>
            </span>
            {props.may_edit && (
              <Button onClick={() => set_open(each)} label={t("practices.edit_member", { name: each.name })}>
                {t("app.edit")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <PhysicianDialog
          practice={props.practice}
          physician={open === "new" ? undefined : open}
          close={() => set_open(undefined)}
        />
      )}
    </section>
  );
}

function PhysicianDialog(props: { practice: string; physician?: Physician; close: () => void }) {
  const t = useWords();
  const the_day = useTheDay();
  const { physician } = props;
  const start = {
    name: physician?.name ?? "",
    joined_on: physician?.joined_on ?? the_day,
    left_on: physician?.left_on ?? "",
  };
  const form = useForm(start, async ({ name, joined_on, left_on }) => {
    check_fields({ name: !name.trim() && "required", joined_on: !joined_on && "required" });
    const input = { name: name.trim(), joined_on, left_on: left_on || null };
    await save_physician(props.practice, physician, input);
    props.close();
  });
  const field = (name: "name" | "joined_on" | "left_on") => {
    const problem = form.problem(name);
    return (
      <TextField
        id={`physician_${name}`}
        type={name === "name" ? "text" : "date"}
        label={t(`practices.physician_${name}`)}
        value={form.values[name]}
        onChange={(value) => form.set({ [name]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <Dialog
      title={physician?.name ?? t("practices.add_physician")}
      onClose={props.close}
      close={t("app.close")}
    >
      <FormView
        form={form}
        name="physician"
        label={(name) => `practices.physician_${name}`}
        action={t("app.save")}
      >
        {field("name")}
        {field("joined_on")}
        {physician && field("left_on")}
      </FormView>
    </Dialog>
  );
}
