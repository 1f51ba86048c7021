// Minutes a week, so that suggestions fit. One field: it is also inside its card on Today.
import type { Newcomer, Step } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { answered, save_welcome, useWelcome } from "./welcome_api";

interface TimeFormProps {
  practice: string;
  welcome: Newcomer;
  skip: () => void;
  saved?: () => void;
}

export function TimeForm(props: TimeFormProps) {
  const t = useWords();
  const { welcome } = props;
  const form = useForm(
    { minutes: String(welcome.minutes_a_week ?? "") },
    async ({ minutes }) => {
      check_fields({ minutes: !/^\d{1,4}$/.test(minutes) && "not_a_number" });
      await save_welcome(props.practice, welcome, {
        done: [...new Set([...welcome.done, "time" as const])],
        minutes_a_week: Number(minutes),
      });
      props.saved?.();
    },
    undefined,
    `welcome/${props.practice}/time`,
  );
  const problem = form.problem("minutes");
  return (
    <FormView
      form={form}
      name="time"
      label={() => "welcome.minutes"}
      action={t("app.save")}
      beside={<Button onClick={props.skip}>{t("welcome.skip")}</Button>}
    >
      <TextField
        id="time_minutes"
        label={t("welcome.minutes")}
        hint={t("welcome.minutes_hint")}
        numeric="numeric"
        value={form.values.minutes}
        onChange={(minutes) => form.set({ minutes })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}

/** The field itself, on Today. */
export default function TimeInside(props: { step: Step }) {
  const practice = props.step.practice_id ?? "";
  const welcome = useWelcome(practice).data;
  if (!welcome) return null;
  const skip = () => void answered(practice, welcome, "time");
  return <TimeForm practice={practice} welcome={welcome} skip={skip} />;
}
