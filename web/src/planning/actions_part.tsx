// Who does what until when. Done is one tap; a day that has gone by only says that the promise is still open.
import { useState } from "react";
import type { Action, ActionState, ProjectView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Tag, type TagShape } from "../ui/tag";
import { FormTrouble } from "../ui/trouble";
import { may_write } from "./part_form";
import { add_action, save_action } from "./planning_api";

const STATES: ActionState[] = ["open", "doing", "done", "let_go"];
const SHAPES: { [state in ActionState]: TagShape } = {
  open: "empty",
  doing: "half",
  done: "full",
  let_go: "none",
};

export function ActionsCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const waiting = view.actions.filter((each) => each.state === "open" || each.state === "doing");
  const past = view.actions.filter((each) => each.state === "done" || each.state === "let_go");
  return (
    <section className="card stack plan_part" id="actions" aria-labelledby="actions_title">
      <h2 id="actions_title">{t("planning.part.actions")}</h2>
      {view.load_cues.map((cue) => (
        <p key={cue} className="muted">
          {t(`planning.load.${cue}`)}
        </p>
      ))}
      {view.actions.length === 0 && <p className="muted">{t("planning.why.actions")}</p>}
      <ul className="bare stack">
        {waiting.map((action) => (
          <ActionLine key={action.id} view={view} action={action} />
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{t("planning.past_actions", { count: past.length })}</summary>
          <ul className="bare stack">
            {past.map((action) => (
              <ActionLine key={action.id} view={view} action={action} />
            ))}
          </ul>
        </details>
      )}
      {view.may.includes("take_part") && <NewAction view={view} />}
    </section>
  );
}

function due_words(t: ReturnType<typeof useWords>, action: Action, today: string) {
  if (!action.due_on) return "";
  const open = action.state === "open" || action.state === "doing";
  const key = open && action.due_on < today ? "planning.still_open" : "planning.by_day";
  return t(key, { day: say_short_day(action.due_on) });
}

function ActionLine({ view, action }: { view: ProjectView; action: Action }) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const mine = view.people.some((each) => each.mine && each.id === action.owner_id);
  const may = may_write(view) || mine;
  const { words, owner_id, due_on } = action;
  const put = (state: ActionState) =>
    save_action(view.project, action, { words, owner_id, due_on, state }).catch(set_error);
  const facts = [action.owner_name || t("planning.nobody_yet"), due_words(t, action, view.today)];
  return (
    <li className="stack tight plan_part" id={`action_${action.id}`}>
      <div className="row between">
        <div className="stack tight">
          <span>{words}</span>
          <span className="small muted">{facts.filter(Boolean).join(" · ")}</span>
        </div>
        {may ? (
          <div className="row">
            {action.state !== "done" && (
              <Button
                onClick={() => void put("done")}
                label={`${t("planning.done_now")}: ${words.slice(0, 60)}`}
              >
                {t("planning.done_now")}
              </Button>
            )}
            <SelectField
              id={`state_${action.id}`}
              quiet
              label={`${t("planning.action_state")}: ${words.slice(0, 60)}`}
              value={action.state}
              onChange={(state) => void put(state as ActionState)}
              options={STATES.map((each) => ({ value: each, label: t(`planning.action.${each}`) }))}
            />
          </div>
        ) : (
          <Tag shape={SHAPES[action.state]} words={t(`planning.action.${action.state}`)} />
        )}
      </div>
      <FormTrouble error={error} />
    </li>
  );
}

function NewAction({ view }: { view: ProjectView }) {
  const t = useWords();
  const form = useForm(
    { words: "", owner_id: "", due_on: "" },
    async (values) => {
      await add_action(view.project, values.words, values.owner_id || null, values.due_on || null);
      form.set({ words: "", owner_id: "", due_on: "" });
    },
    (values) => [values.words],
  );
  const problem = form.problem("words");
  return (
    <details className="no_print">
      <summary>{t("planning.add_action")}</summary>
      <FormView
        form={form}
        name="action"
        label={(field) => `planning.action_${field}`}
        action={t("planning.add_action")}
      >
        <TextField
          id="action_words"
          label={t("planning.action_words")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
        <div className="grid2">
          <SelectField
            id="action_owner_id"
            label={t("planning.action_owner_id")}
            value={form.values.owner_id}
            onChange={(owner_id) => form.set({ owner_id })}
            options={[
              { value: "", label: t("planning.nobody_yet") },
              ...view.people.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
          <TextField
            id="action_due_on"
            type="date"
            label={t("planning.action_due_on")}
            value={form.values.due_on}
            onChange={(due_on) => form.set({ due_on })}
          />
        </div>
      </FormView>
    </details>
  );
}
