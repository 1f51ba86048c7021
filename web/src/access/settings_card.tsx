// Name, language and colors of the person signed in.
import type { Me, SettingsInput } from "../gen/types";
import { useForm } from "../kit/form";
import { use_language, useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { ChoiceField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { set_scheme } from "../ui/scheme";
import { save_settings } from "./access_api";

export function SettingsCard(props: { me: Me }) {
  const t = useWords();
  const start: SettingsInput = { name: props.me.name, language: props.me.language, theme: props.me.theme };
  const form = useForm(start, async (values) => {
    await save_settings(props.me, values);
    set_scheme(values.theme);
    await use_language(values.language);
    announce(t("app.saved"));
  });
  const name_problem = form.problem("name");
  return (
    <section className="card">
      <FormView form={form} name="settings" label={(field) => `access.${field}`} action={t("app.save")}>
        <TextField
          id="settings_name"
          label={t("access.name")}
          autoComplete="name"
          value={form.values.name}
          onChange={(name) => form.set({ name })}
          problem={name_problem && problem_words(t, name_problem.code)}
        />
        <ChoiceField
          id="settings_language"
          label={t("access.language")}
          across
          value={form.values.language}
          onChange={(language) => form.set({ language: language as "en" | "es" })}
          options={[
            { value: "en", label: "English" },
            { value: "es", label: "Español" },
          ]}
        />
        <ChoiceField
          id="settings_theme"
          label={t("access.theme")}
          across
          value={form.values.theme}
          onChange={(theme) => form.set({ theme: theme as SettingsInput["theme"] })}
          options={(["system", "light", "dark"] as const).map((value) => ({
            value,
            label: t(`app.theme.${value}`),
          }))}
        />
      </FormView>
    </section>
  );
}
