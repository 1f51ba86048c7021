// Where every link from a mail, a message or a paper leads: says what it is for, and goes on with one tap. Nothing is used
// up by opening it, so programs that look into mails do no harm.
import { useEffect, useState } from "react";
import type { LinkView, Me } from "../gen/types";
import { Problem } from "../kit/api";
import { check_fields, useForm } from "../kit/form";
import { queries } from "../kit/queries";
import { use_language, useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { PasswordField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { Skeleton } from "../ui/skeleton";
import { Trouble } from "../ui/trouble";
import { look_at_link, use_link } from "./door_api";
import { StopMail } from "./stop_mail";
import "./sign_in.css";

const SHORTEST = 10;

export default function JoinPage(props: { me?: Me }) {
  const t = useWords();
  const [token] = useState(() => location.hash.slice(1));
  const [link, set_link] = useState<LinkView>();
  const [error, set_error] = useState<Error>();
  const signed_in = props.me !== undefined;
  useEffect(() => {
    look_at_link(token).then(async (found) => {
      if (!signed_in) await use_language(found.language);
      set_link(found);
    }, set_error);
  }, [token, signed_in]);
  const over =
    error instanceof Problem && (error.status === 404 || error.status === 422) ? <LinkOver /> : undefined;
  return (
    <div className="door one">
      <div className="card stack wide door_card">
        {over ?? (error && <Trouble page error={error} />)}
        {!error && !link && <Skeleton heights={[40, 120]} label={t("door.looking")} />}
        {link && <Found token={token} link={link} me={props.me} />}
      </div>
    </div>
  );
}

function Found(props: { token: string; link: LinkView; me?: Me }) {
  if (props.link.sign_in_first) return <SignInFirst />;
  if (props.link.kind === "stop_mail") return <StopMail token={props.token} name={props.link.name} />;
  return <Open {...props} />;
}

function LinkOver() {
  const t = useWords();
  return (
    <>
      <PageHead title={t("door.over")} lead={t("door.over_more")} />
      <ButtonLink kind="main" to="/">
        {t("door.to_sign_in")}
      </ButtonLink>
    </>
  );
}

function SignInFirst() {
  const t = useWords();
  return (
    <>
      <PageHead title={t("door.sign_in_first")} lead={t("door.sign_in_first_more")} />
      <ButtonLink kind="main" to="/">
        {t("door.to_sign_in")}
      </ButtonLink>
    </>
  );
}

function Open(props: { token: string; link: LinkView; me?: Me }) {
  const t = useWords();
  const { link } = props;
  const [over, set_over] = useState(false);
  const form = useForm({ name: link.name, password: "", pin: "" }, async ({ name, password, pin }) => {
    check_fields({
      name: link.kind === "invitation" && !name.trim() && "required",
      password: link.kind === "reset" && password.length < SHORTEST && "too_short",
      pin: link.kind === "slip" && !pin && "required",
    });
    try {
      const opened = await use_link(props.token, {
        ...(link.kind === "invitation" && { name: name.trim() }),
        ...(link.kind === "reset" && { password }),
        ...(link.kind === "slip" && { pin }),
      });
      queries.clear();
      location.assign(opened.to);
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.status !== 404) throw thrown;
      set_over(true);
    }
  });
  if (over) return <LinkOver />;
  const said = words_of(link);
  const problem = (field: "name" | "password" | "pin") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const args = { name: link.name, from: link.from ?? "", place: link.place ?? "" };
  return (
    <>
      <PageHead title={t(said.title, args)} lead={t(said.lead, args)} />
      {props.me && props.me.name !== link.name && link.kind !== "invitation" && (
        <Notice kind="info">{t("door.hello", { name: props.me.name })}</Notice>
      )}
      <FormView form={form} name="join" label={(field) => label_of(field)} action={t(said.action, args)}>
        {link.kind === "invitation" && (
          <TextField
            id="join_name"
            label={t("door.your_name")}
            autoComplete="name"
            value={form.values.name}
            onChange={(name) => form.set({ name })}
            problem={problem("name")}
          />
        )}
        {link.kind === "reset" && (
          <PasswordField
            id="join_password"
            label={t("door.password")}
            hint={t("access.next_hint")}
            autoComplete="new-password"
            show={t("access.show_password")}
            value={form.values.password}
            onChange={(password) => form.set({ password })}
            problem={problem("password")}
          />
        )}
        {link.kind === "slip" && (
          <PasswordField
            id="join_pin"
            label={t(link.sets_pin ? "door.set_pin" : "door.pin")}
            hint={t(link.sets_pin ? "door.set_pin_more" : "door.pin_more")}
            autoComplete="off"
            show={t("access.show_password")}
            value={form.values.pin}
            onChange={(pin) => form.set({ pin })}
            problem={problem("pin")}
          />
        )}
      </FormView>
    </>
  );
}

const label_of = (field: string) =>
  field === "name" ? "door.your_name" : field === "pin" ? "door.pin" : "door.password";

function words_of(link: LinkView) {
  if (link.kind === "invitation")
    return { title: "door.invited_to", lead: "door.invited_by", action: "door.come_in" };
  if (link.kind === "reset") return { title: "door.reset", lead: "door.reset_more", action: "door.reset" };
  if (link.kind === "card") return { title: "door.card", lead: "door.card_more", action: "door.open_card" };
  if (link.kind === "slip") return { title: "door.slip", lead: "door.sign_in_more", action: "door.come_in" };
  return { title: "door.hello", lead: "door.sign_in_more", action: "door.sign_in" };
}
