// A new password; other devices are signed out by it.
import { useState } from "react";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { PasswordField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { change_password } from "./access_api";

const SHORTEST = 10;

export function PasswordCard() {
  const [round, set_round] = useState(0);
  return <PasswordForm key={round} done={() => set_round(round + 1)} />;
}

function PasswordForm(props: { done: () => void }) {
  const t = useWords();
  const form = useForm({ current: "", next: "" }, async ({ current, next }) => {
    check_fields({ current: !current && "required", next: next.length < SHORTEST && "too_short" });
    await change_password(current, next);
    announce(t("access.password_changed"));
    props.done();
  });
  const field = (name: "current" | "next", hint?: string) => {
    const problem = form.problem(name);
    return (
      <PasswordField
        id={`password_${name}`}
        label={t(`access.${name}`)}
        hint={hint}
        autoComplete={name === "current" ? "current-password" : "new-password"}
        show={t("access.show_password")}
        value={form.values[name]}
        onChange={(value) => form.set({ [name]: value })}
        problem={problem && problem_words(t, problem.code)}
      />
    );
  };
  return (
    <section className="card stack" aria-labelledby="password_title">
      <h2 id="password_title">{t("access.password")}</h2>
      <FormView
        form={form}
        name="password"
        label={(name) => `access.${name}`}
        action={t("access.change_password")}
      >
        {field("current")}
        {field("next", t("access.next_hint"))}
      </FormView>
    </section>
  );
}
