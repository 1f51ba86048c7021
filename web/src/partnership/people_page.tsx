// Everyone who has an account, what each holds, and a new one.
import { useState } from "react";
import { Link } from "wouter";
import type { Language, Person } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ChoiceField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { add_person, usePeople } from "./partnership_api";
import { PasswordNotice } from "./password_notice";
import { role_words } from "./role_words";
import "./partnership.css";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export default function PeoplePage() {
  const t = useWords();
  const people = usePeople();
  const [adding, set_adding] = useState(false);
  const [wanted, set_wanted] = useState("");
  const fits = (person: Person) => fold(`${person.name} ${person.email}`).includes(fold(wanted));
  return (
    <div className="stack wide">
      <PageHead
        title={t("partnership.people")}
        lead={t("partnership.people_more")}
        beside={
          <Button kind="main" onClick={() => set_adding(true)}>
            {t("partnership.add_person")}
          </Button>
        }
      />
      <Loaded query={people} heights={[400]}>
        {(answer) => (
          <section className="card stack" aria-labelledby="people_title">
            <h2 id="people_title">{t("partnership.accounts", { count: answer.people.length })}</h2>
            <TextField
              id="people_wanted"
              label={t("partnership.find_person")}
              value={wanted}
              onChange={set_wanted}
            />
            <ul className="bare host_lines">
              {answer.people.filter(fits).map((person) => (
                <PersonLine key={person.id} person={person} />
              ))}
            </ul>
          </section>
        )}
      </Loaded>
      {adding && <NewPersonDialog close={() => set_adding(false)} />}
    </div>
  );
}

function PersonLine(props: { person: Person }) {
  const t = useWords();
  const { person } = props;
  const roles = person.roles.map((role) => role_words(t, role)).join("; ");
  return (
    <li>
      <span>
        <Link to={`/partnership/people/${person.id}`}>
          <strong>{person.name}</strong>
        </Link>
        <br />
        <span className="small muted">{person.email}</span>
      </span>
      <span>{roles || t("partnership.no_role")}</span>
      <span className="small muted">
        {person.disabled
          ? t("partnership.disabled")
          : person.logins > 0
            ? t("partnership.logins", { count: person.logins })
            : ""}
      </span>
    </li>
  );
}

function NewPersonDialog(props: { close: () => void }) {
  const t = useWords();
  const [id] = useState(new_id);
  const [password, set_password] = useState<string>();
  const form = useForm({ name: "", email: "", language: "en" }, async ({ name, email, language }) => {
    check_fields({ name: !name.trim() && "required", email: !email.trim() && "required" });
    set_password(
      await add_person({ id, name: name.trim(), email: email.trim(), language: language as Language }),
    );
  });
  const text = (field: "name" | "email") => {
    const problem = form.problem(field);
    return (
      <TextField
        id={`person_${field}`}
        type={field === "email" ? "email" : "text"}
        label={t(`partnership.person_${field}`)}
        value={form.values[field]}
        onChange={(value) => form.set({ [field]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <Dialog title={t("partnership.add_person")} onClose={props.close} close={t("app.close")}>
      {password ? (
        <>
          <PasswordNotice name={form.values.name} password={password} />
          <p>
            <Link to={`/partnership/people/${id}`}>{t("partnership.now_role")}</Link>
          </p>
        </>
      ) : (
        <FormView
          form={form}
          name="person"
          label={(field) => `partnership.person_${field}`}
          action={t("partnership.make_account")}
        >
          {text("name")}
          {text("email")}
          <ChoiceField
            id="person_language"
            across
            label={t("partnership.person_language")}
            value={form.values.language}
            onChange={(language) => form.set({ language })}
            options={[
              { value: "en", label: "English" },
              { value: "es", label: "Español" },
            ]}
          />
        </FormView>
      )}
    </Dialog>
  );
}
