// One account: what it holds, a role more or less, a new password, logins ended, out of use and back.
import { useState } from "react";
import { useParams } from "wouter";
import type { Person } from "../gen/types";
import { say_instant, say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { FormTrouble } from "../ui/trouble";
import { NotFound } from "./not_found";
import { end_logins, end_role, give_password, mail_way_in, set_disabled, usePeople } from "./partnership_api";
import { PasswordNotice } from "./password_notice";
import { RoleForm } from "./role_form";
import { role_words } from "./role_words";
import "./partnership.css";

export default function PersonPage() {
  const { person = "" } = useParams();
  const people = usePeople();
  return (
    <Loaded page query={people} heights={[48, 200, 200]}>
      {(answer) => {
        const found = answer.people.find((each) => each.id === person);
        return found ? <OnePerson person={found} people={answer.people} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function OnePerson(props: { person: Person; people: Person[] }) {
  const t = useWords();
  const { person } = props;
  const [error, set_error] = useState<Error>();
  const [password, set_password] = useState<string>();
  async function run(work: () => Promise<unknown>) {
    set_error(undefined);
    await work().catch((thrown) => set_error(thrown as Error));
  }
  return (
    <div className="stack wide narrow">
      <PageHead
        title={person.name}
        lead={person.email}
        back={{ to: "/partnership/people", words: t("partnership.people") }}
      />
      <FormTrouble error={error} />
      <section className="card stack" aria-labelledby="holds_title">
        <h2 id="holds_title">{t("partnership.holds")}</h2>
        {person.roles.length === 0 && <p className="muted">{t("partnership.holds_nothing")}</p>}
        <ul className="bare host_lines two">
          {person.roles.map((role) => (
            <li key={role.id}>
              <span>
                <strong>{role_words(t, role)}</strong>
                <br />
                <span className="small muted">
                  {[
                    role.practice_name && role.program_name,
                    t("partnership.since", { day: say_short_day(role.since.slice(0, 10)) }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <Button
                onClick={() => void run(() => end_role(person.id, role.id))}
                label={t("partnership.end_role_of", { role: role_words(t, role) })}
              >
                {t("partnership.end_role")}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <RoleForm key={person.roles.length} person={person} people={props.people} />
      <section className="card stack" aria-labelledby="access_title">
        <h2 id="access_title">{t("partnership.sign_in")}</h2>
        <p>
          {person.disabled
            ? t("partnership.disabled_more")
            : person.seen_at
              ? t("partnership.seen", { count: person.logins, day: say_instant(person.seen_at) })
              : t("partnership.not_signed_in")}
        </p>
        {password && <PasswordNotice name={person.name} password={password} />}
        <div className="row">
          {!person.disabled && (
            <Button onClick={() => void run(async () => set_password(await give_password(person.id)))}>
              {t("partnership.new_password")}
            </Button>
          )}
          {!person.disabled && (
            <Button
              onClick={() =>
                void run(async () => {
                  await mail_way_in(person.id);
                  announce(t("partnership.mail_on_its_way"));
                })
              }
            >
              {t("partnership.mail_way_in")}
            </Button>
          )}
          {person.logins > 0 && (
            <Button onClick={() => void run(() => end_logins(person.id))}>
              {t("partnership.end_logins")}
            </Button>
          )}
          <Button onClick={() => void run(() => set_disabled(person, !person.disabled))}>
            {t(person.disabled ? "partnership.enable" : "partnership.disable")}
          </Button>
        </div>
      </section>
    </div>
  );
}
