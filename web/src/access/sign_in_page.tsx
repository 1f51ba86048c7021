// The door: sign in, or in a demo step in as one of its people.
import { useState } from "react";
import type { DemoPerson, Me, Welcome } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { PageHead } from "../ui/page_head";
import { Trouble } from "../ui/trouble";
import "./sign_in.css";
import { sign_in } from "./access_api";
import { MailLinkForm } from "./mail_link_form";
import { SignInForm } from "./sign_in_form";

export default function SignInPage(props: { done: (me: Me) => void }) {
  const t = useWords();
  const welcome = useGet<Welcome>("/api/open/welcome").data;
  return (
    <div className="door">
      <div className="card stack wide door_card">
        <PageHead
          title={welcome ? t("access.welcome_to", { name: welcome.partnership_name }) : t("access.welcome")}
          lead={t("access.what_it_is")}
        />
        <SignInForm done={props.done} />
        <MailLinkForm />
      </div>
      {welcome?.demo && <DemoPeople people={welcome.demo_people} done={props.done} />}
    </div>
  );
}

/** The main roles come first; the rest can be unfolded. */
const IN_VIEW = 12;

function DemoPeople(props: { people: DemoPerson[]; done: (me: Me) => void }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const step_in = (person: DemoPerson) =>
    void sign_in(person.email, person.password).then(props.done, set_error);
  return (
    <section className="card soft stack door_card" aria-labelledby="demo_title">
      <h2 id="demo_title">{t("access.demo")}</h2>
      <p>{t("access.demo_more")}</p>
      {error && <Trouble error={error} />}
      <PeopleList people={props.people.slice(0, IN_VIEW)} step_in={step_in} />
      {props.people.length > IN_VIEW && (
        <details>
          <summary>{t("access.more_people", { count: props.people.length - IN_VIEW })}</summary>
          <PeopleList people={props.people.slice(IN_VIEW)} step_in={step_in} />
        </details>
      )}
    </section>
  );
}

function PeopleList(props: { people: DemoPerson[]; step_in: (person: DemoPerson) => void }) {
  const t = useWords();
  return (
    <ul className="bare stack tight">
      {props.people.map((person) => (
        <li key={person.email}>
          <button type="button" className="demo_person" onClick={() => props.step_in(person)}>
            <strong>{t("access.sign_in_as", { name: person.name })}</strong>
            <span className="small">{person.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
