// For people without a password, or who forgot it: a link by mail. The answer is the same whether we know the address or not.
import { useRef, useState } from "react";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { mail_a_link } from "./door_api";

export function MailLinkForm() {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{t("door.mail_link")}</summary>
      {open && <Form />}
    </details>
  );
}

function Form() {
  const t = useWords();
  const [sent, set_sent] = useState(false);
  const kind = useRef<"sign_in" | "reset">("sign_in");
  const form = useForm({ email: "" }, async ({ email }) => {
    const asked = kind.current;
    kind.current = "sign_in";
    check_fields({ email: !email.trim() && "required" });
    await mail_a_link(email.trim(), asked);
    set_sent(true);
  });
  const problem = form.problem("email");
  if (sent)
    return (
      <Notice kind="good" title={t("door.mail_sent")} alert>
        {t("door.mail_sent_more")}
      </Notice>
    );
  return (
    <FormView
      form={form}
      name="mail_link"
      label={() => "door.mail_email"}
      action={t("door.mail_sign_in")}
      beside={
        <Button
          onClick={() => {
            kind.current = "reset";
            form.submit();
          }}
        >
          {t("door.mail_reset")}
        </Button>
      }
    >
      <p className="small muted">{t("door.mail_link_more")}</p>
      <TextField
        id="mail_link_email"
        type="email"
        autoComplete="email"
        label={t("door.mail_email")}
        value={form.values.email}
        onChange={(email) => form.set({ email })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
