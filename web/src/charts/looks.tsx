// "We looked at this together": who, when, and a word if they like. One tap; later it counts as evidence of taking part.
import { useState } from "react";
import { useMe } from "../access/access_api";
import type { Chart } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { useTheDay } from "../practices/the_day";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { CheckField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { note_look } from "./charts_api";

interface LooksProps {
  chart: Chart;
  may_note: boolean;
  team: string[];
}

export function Looks(props: LooksProps) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { chart } = props;
  return (
    <section className="card stack" aria-labelledby="looks_title">
      <h2 id="looks_title">{t("charts.looks")}</h2>
      {chart.looks.length === 0 && <p className="muted">{t("charts.no_looks")}</p>}
      <ul className="bare stack">
        {chart.looks.map((look) => (
          <li key={look.id}>
            <strong>{say_short_day(look.looked_on)}</strong>: {look.people.join(", ")}
            {look.words && <p>{look.words}</p>}
          </li>
        ))}
      </ul>
      {props.may_note && (
        <div className="no_print">
          <Button kind="main" onClick={() => set_open(true)}>
            {t("charts.we_looked")}
          </Button>
        </div>
      )}
      {open && <LookDialog {...props} close={() => set_open(false)} />}
    </section>
  );
}

function LookDialog(props: LooksProps & { close: () => void }) {
  const t = useWords();
  const me = useMe();
  const the_day = useTheDay();
  const names = [...new Set([me.name, ...props.team])];
  const start = { looked_on: the_day, people: [me.name], words: "" };
  const form = useForm(start, async ({ looked_on, people, words }) => {
    check_fields({ people: people.length === 0 && "required" });
    await note_look(props.chart, looked_on, people, words.trim() || null);
    props.close();
  });
  const problem = (field: "looked_on" | "people" | "words") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  const toggle = (name: string, on: boolean) =>
    form.set({ people: names.filter((each) => (each === name ? on : form.values.people.includes(each))) });
  return (
    <Dialog title={t("charts.we_looked")} onClose={props.close} close={t("app.close")}>
      <FormView form={form} name="look" label={(field) => `charts.look_${field}`} action={t("app.save")}>
        <TextField
          id="look_looked_on"
          type="date"
          max={the_day}
          label={t("charts.look_looked_on")}
          value={form.values.looked_on}
          onChange={(looked_on) => form.set({ looked_on })}
          problem={problem("looked_on")}
        />
        <fieldset className="stack tight">
          <legend>{t("charts.look_people")}</legend>
          {names.map((name, index) => (
            <CheckField
              key={name}
              id={index === 0 ? "look_people" : `look_person_${index}`}
              label={name}
              checked={form.values.people.includes(name)}
              onChange={(on) => toggle(name, on)}
            />
          ))}
          {problem("people") && <p role="alert">{problem("people")}</p>}
        </fieldset>
        <TextField
          id="look_words"
          label={t("charts.look_words")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem("words")}
        />
        <ReadBy practice={props.chart.practice_id} audience="team" />
      </FormView>
    </Dialog>
  );
}
