// The one next step of a practice: on its page, with what can be done about it.
import { useState } from "react";
import type { NextStep } from "../gen/types";
import { say_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { back_to_suggested, put_off, say_next_step } from "./next_step_api";
import { usePractice } from "./practices_api";
import { step_title } from "./step_title";
import { word_args } from "./word_args";

export function NextStepCard(props: { practice: string; step: NextStep; may: string[] }) {
  const t = useWords();
  const { step } = props;
  const [open, set_open] = useState(false);
  const may_edit = props.may.includes("edit_work");
  const args = word_args(t, step.args);
  return (
    <section className="card stack" aria-labelledby="next_title">
      <p className="small muted">{t("practices.today.next_step")}</p>
      <h2 id="next_title">{step_title(t, step)}</h2>
      <p>{step.key === "own" ? own_more(t, step) : t(`practices.today.step.${step.key}.body`, args)}</p>
      <p className="small muted">
        {step.who ? t("practices.today.whose", { name: step.who }) : t("practices.today.anyone")}
        {step.minutes > 0 && ` · ${t("practices.today.minutes", { count: step.minutes })}`}
      </p>
      <div className="row no_print">
        {step.key !== "own" && (
          <ButtonLink kind="main" to={step.link}>
            {t(`practices.today.step.${step.key}.action`)}
          </ButtonLink>
        )}
        {step.key !== "rest" && props.may.includes("take_part") && (
          <Button onClick={() => void put_off(props.practice, step.step)}>
            {t("practices.today.not_now")}
          </Button>
        )}
        {may_edit && <Button onClick={() => set_open(true)}>{t("welcome.other_step")}</Button>}
        {may_edit && step.key === "own" && (
          <Button onClick={() => void back_to_suggested(props.practice, step)}>
            {t("welcome.step_done")}
          </Button>
        )}
      </div>
      <details className="no_print">
        <summary>{t("welcome.why_step")}</summary>
        <div className="stack tight explain">
          {t("welcome.why_step_more")
            .split("\n")
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </div>
      </details>
      {open && <OwnStepDialog practice={props.practice} step={step} close={() => set_open(false)} />}
    </section>
  );
}

function own_more(t: Words, step: NextStep) {
  const by = t("welcome.step_by", { name: step.said_by });
  return step.until_day ? `${by} ${t("welcome.step_until", { day: say_day(step.until_day) })}` : by;
}

function OwnStepDialog(props: { practice: string; step: NextStep; close: () => void }) {
  const t = useWords();
  const team = usePractice(props.practice).data?.team ?? [];
  const { step } = props;
  const form = useForm(
    { words: step.words, who: step.who, until_day: step.until_day ?? "" },
    async (values) => {
      await say_next_step(props.practice, step, { ...values, until_day: values.until_day || null });
      props.close();
    },
    ({ words }) => [words],
    `next_step/${props.practice}/${step.version}`,
  );
  const problem = (field: "words" | "until_day") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const names = team.filter((member) => !member.left_on).map((member) => member.name);
  return (
    <Dialog title={t("welcome.other_step")} onClose={props.close} close={t("app.close")}>
      <FormView form={form} name="own_step" label={(field) => `welcome.step_${field}`} action={t("app.save")}>
        <TextField
          id="own_step_words"
          label={t("welcome.step_words")}
          hint={t("welcome.step_example")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem("words")}
        />
        <SelectField
          id="own_step_who"
          label={t("welcome.step_who")}
          value={form.values.who}
          onChange={(who) => form.set({ who })}
          options={[
            { value: "", label: t("practices.today.anyone") },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
        />
        <TextField
          id="own_step_until_day"
          type="date"
          label={t("welcome.step_until_day")}
          value={form.values.until_day}
          onChange={(until_day) => form.set({ until_day })}
          problem={problem("until_day")}
        />
      </FormView>
    </Dialog>
  );
}
