// E-mail and password; used by the sign-in page and by the locked screen.
import type { Me } from "../gen/types";
import { Problem } from "../kit/api";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { PasswordField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { sign_in } from "./access_api";

export function SignInForm(props: { email?: string; done: (me: Me) => void }) {
  const t = useWords();
  const form = useForm({ email: props.email ?? "", password: "" }, async ({ email, password }) => {
    check_fields({ email: !email.trim() && "required", password: !password && "required" });
    props.done(await sign_in(email.trim(), password));
  });
  const refused =
    form.error instanceof Problem && [401, 429].includes(form.error.status) ? form.error : undefined;
  const problem = (field: "email" | "password") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView
      form={refused ? { ...form, error: undefined } : form}
      name="sign_in"
      label={(field) => `access.${field}`}
      action={t("access.sign_in")}
    >
      {refused && (
        <Notice
          kind="careful"
          alert
          title={t(refused.status === 401 ? "access.no_match" : "access.slow_down")}
        >
          {refused.status === 401
            ? t("access.no_match_more")
            : t("access.slow_down_more", { count: Math.max(1, Math.ceil(refused.retry_after / 60)) })}
        </Notice>
      )}
      <TextField
        id="sign_in_email"
        type="email"
        autoComplete="username"
        label={t("access.email")}
        value={form.values.email}
        readOnly={props.email !== undefined}
        onChange={(email) => form.set({ email })}
        problem={problem("email")}
      />
      <PasswordField
        id="sign_in_password"
        autoComplete="current-password"
        label={t("access.password")}
        show={t("access.show_password")}
        value={form.values.password}
        onChange={(password) => form.set({ password })}
        problem={problem("password")}
      />
    </FormView>
  );
}
