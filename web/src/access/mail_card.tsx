// Which mails come, and when never.
import type { MailChoice } from "../gen/types";
import { useForm } from "../kit/form";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { ChoiceField, SelectField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { MAIL, save_mail_choice } from "./door_api";

export function MailCard() {
  const t = useWords();
  const choice = useGet<MailChoice>(MAIL);
  return (
    <section className="card stack" aria-labelledby="mails_title">
      <h2 id="mails_title">{t("door.mails")}</h2>
      <p className="muted">{t("door.mails_more")}</p>
      <Loaded query={choice} heights={[160]}>
        {(answer) => <MailForm key={answer.version} choice={answer} />}
      </Loaded>
    </section>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour * 60),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

function MailForm(props: { choice: MailChoice }) {
  const t = useWords();
  const form = useForm(props.choice, async (values) => {
    await save_mail_choice(values);
    announce(t("app.saved"));
  });
  return (
    <FormView form={form} name="mail" label={() => "door.rhythm"} action={t("app.save")}>
      <ChoiceField
        id="mail_rhythm"
        label={t("door.rhythm")}
        value={form.values.rhythm}
        onChange={(rhythm) => form.set({ rhythm: rhythm as MailChoice["rhythm"] })}
        options={(["each", "daily", "none"] as const).map((value) => ({
          value,
          label: t(`door.rhythm_${value}`),
        }))}
      />
      {form.values.rhythm !== "none" && (
        <fieldset className="stack tight">
          <legend>{t("door.quiet")}</legend>
          <div className="grid2">
            {(["quiet_from", "quiet_to"] as const).map((field) => (
              <SelectField
                key={field}
                id={`mail_${field}`}
                label={t(`door.${field}`)}
                value={String(form.values[field])}
                onChange={(value) => form.set({ [field]: Number(value) })}
                options={HOURS}
              />
            ))}
          </div>
          <p className="small muted">{t("door.quiet_more")}</p>
        </fieldset>
      )}
    </FormView>
  );
}
