// Promises of both sides beside each other. Saying "done" or "let go" is one tap; a day that has gone by is nobody's fault.
import { useState } from "react";
import type { GivenPromise, Side } from "../gen/types";
import { say_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ChoiceField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { FormTrouble } from "../ui/trouble";
import { add_promise, save_promise } from "./coaching_api";

interface SideProps {
  practice: string;
  side: Side;
  title: string;
  promises: GivenPromise[];
  today: string;
  may: boolean;
}

export function PromisesOf(props: SideProps) {
  const t = useWords();
  return (
    <section className="card stack tight" aria-labelledby={`side_${props.side}`}>
      <h3 id={`side_${props.side}`}>{props.title}</h3>
      {props.promises.length === 0 && <p className="muted">{t("coaching.no_promises")}</p>}
      <ul className="bare stack">
        {props.promises.map((promise) => (
          <PromiseItem key={promise.id} {...props} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function PromiseItem(props: SideProps & { promise: GivenPromise }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { promise } = props;
  const late = promise.due_on && promise.due_on < props.today;
  const say = (state: GivenPromise["state"]) =>
    save_promise(props.practice, promise, { state }).catch((thrown) => set_error(thrown as Error));
  return (
    <li className="stack tight">
      <p>{promise.words}</p>
      <p className="small muted">
        {[
          promise.who,
          promise.due_on && t("coaching.by_day", { day: say_day(promise.due_on, props.today) }),
          late && t("coaching.still_open"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {props.may && (
        <div className="row no_print">
          <Button
            label={t("coaching.promise_kept", { words: promise.words })}
            onClick={() => void say("kept")}
          >
            {t("coaching.kept")}
          </Button>
          <Button
            kind="quiet"
            label={t("coaching.promise_let_go", { words: promise.words })}
            onClick={() => void say("let_go")}
          >
            {t("coaching.let_go")}
          </Button>
        </div>
      )}
      <FormTrouble error={error} />
    </li>
  );
}

export function AddPromise(props: {
  practice: string;
  program: string;
  contact?: string;
  side: Side;
  who: string;
}) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <div className="no_print">
      <Button onClick={() => set_open(true)}>{t("coaching.add_promise")}</Button>
      {open && (
        <Dialog title={t("coaching.add_promise")} onClose={() => set_open(false)} close={t("app.close")}>
          <PromiseForm {...props} done={() => set_open(false)} />
        </Dialog>
      )}
    </div>
  );
}

function PromiseForm(props: {
  practice: string;
  program: string;
  contact?: string;
  side: Side;
  who: string;
  done: () => void;
}) {
  const t = useWords();
  const form = useForm(
    { side: props.side as string, words: "", who: props.who, due_on: "" },
    async (values) => {
      await add_promise(props.practice, {
        program_id: props.program,
        contact_id: props.contact ?? null,
        side: values.side as Side,
        who: values.who,
        words: values.words,
        due_on: values.due_on || null,
      });
      props.done();
    },
    ({ words }) => [words],
  );
  const field = (name: "words" | "who" | "due_on", label: string) => {
    const problem = form.problem(name);
    return {
      id: `promise_${name}`,
      label: t(label),
      value: form.values[name],
      onChange: (value: string) => form.set({ [name]: value }),
      problem: problem && problem_words(t, problem.code),
    };
  };
  return (
    <FormView
      form={form}
      name="promise"
      label={(name) => `coaching.promise_${name === "due_on" ? "due" : name}`}
      action={t("app.save")}
    >
      <TextField {...field("words", "coaching.promise_words")} />
      <ChoiceField
        id="promise_side"
        label={t("coaching.promise_side")}
        value={form.values.side}
        onChange={(side) => form.set({ side })}
        options={["practice", "coach"].map((value) => ({ value, label: t(`coaching.side.${value}`) }))}
        across
      />
      <TextField {...field("who", "coaching.promise_who")} />
      <TextField {...field("due_on", "coaching.promise_due")} type="date" />
    </FormView>
  );
}
