// Who does what until when. Done is one tap; a day that has gone by only says that the promise is still open.
import { useState } from "react";
import type {
  Action,
  ActionInput,
  ActionState,
  NewAction as NewActionInput,
  ProjectView,
} from "../gen/types";
import type { SaveState } from "../kit/autosave";
import { say_short_day } from "../kit/dates";
import { useDocument } from "../kit/document";
import { useForm } from "../kit/form";
import { useWaiting } from "../kit/send_later";
import { useWords, type Words } from "../kit/words";
import { Button } from "../ui/button";
import { DocumentView, problem_of } from "../ui/document_view";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Tag, type TagShape } from "../ui/tag";
import { Learn } from "./learn";
import { may_write } from "./part_form";
import { action_at, action_of, add_action, project_at, save_action } from "./planning_api";

const STATES: ActionState[] = ["open", "doing", "done", "let_go"];
const SHAPES: { [state in ActionState]: TagShape } = {
  open: "empty",
  doing: "half",
  done: "full",
  let_go: "none",
};

export function ActionsCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const waiting = view.actions.filter(is_open);
  const past = view.actions.filter((each) => !is_open(each));
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
        <WaitingActions view={view} />
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
      {view.may.includes("take_part") && <Learn view={view} part="actions" />}
    </section>
  );
}

const is_open = ({ state }: Pick<Action, "state">) => state === "open" || state === "doing";

/** `past`: it is still open, and its day has gone by. */
export const due_words = (t: Words, action: Pick<Action, "due_on">, past: boolean) =>
  action.due_on
    ? t(past ? "planning.still_open" : "planning.by_day", { day: say_short_day(action.due_on) })
    : "";

function ActionLine({ view, action }: { view: ProjectView; action: Action }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const mine = view.people.some((each) => each.mine && each.id === action.owner_id);
  const may = may_write(view) || mine;
  const { project } = view;
  const document = useDocument<ActionInput>(
    `action/${action.id}`,
    { fields: action_of(action), version: action.version },
    {
      save: (fields, version) => save_action(project, action, fields, version),
      read_current: (current, version) => ({ fields: action_of(current as Action), version }),
      sending: (fields) => ({ path: action_at(project, action), body: fields }),
      words: (fields) => [fields.words],
    },
  );
  const now = { ...action, ...document.mine };
  const past = is_open(now) && !!now.due_on && now.due_on < view.today;
  const put = (state: ActionState) => {
    document.change({ state });
    void document.flush();
  };
  const owner = view.people.find((each) => each.id === now.owner_id)?.name ?? action.owner_name;
  const facts = [now.owner_id ? owner : t("planning.nobody_yet"), due_words(t, now, past)];
  const short = now.words.slice(0, 60);
  return (
    <li className="stack tight plan_part" id={`action_${action.id}`}>
      <div className="row between">
        <div className="stack tight">
          <span>{now.words}</span>
          <span className="small muted">{facts.filter(Boolean).join(" · ")}</span>
        </div>
        {may ? (
          <div className="row">
            {now.state !== "done" && (
              <Button onClick={() => put("done")} label={`${t("planning.done_now")}: ${short}`}>
                {t("planning.done_now")}
              </Button>
            )}
            <SelectField
              id={`state_${action.id}`}
              quiet
              label={`${t("planning.action_state")}: ${short}`}
              value={now.state}
              onChange={(state) => put(state as ActionState)}
              options={STATES.map((each) => ({ value: each, label: t(`planning.action.${each}`) }))}
            />
            <Button kind="quiet" onClick={() => set_open(!open)} label={`${t("app.edit")}: ${short}`}>
              {t("app.edit")}
            </Button>
          </div>
        ) : (
          <Tag shape={SHAPES[now.state]} words={t(`planning.action.${now.state}`)} />
        )}
      </div>
      {(open || document.conflict || !SETTLED.includes(document.state)) && (
        <DocumentView
          document={document}
          label={(field) => t(`planning.action_${field}`)}
          close={open ? () => set_open(false) : undefined}
        >
          {open && (
            <ActionFields
              id={action.id}
              view={view}
              values={document.mine}
              set={document.change}
              problem={problem_of(t, document, "words")}
            />
          )}
        </DocumentView>
      )}
    </li>
  );
}

/** Nothing needs to be said of it. */
const SETTLED: SaveState[] = ["still", "waiting", "saving", "saved"];

interface ActionFieldsProps {
  id: string;
  view: ProjectView;
  values: Pick<ActionInput, "words" | "owner_id" | "due_on">;
  set: (patch: Partial<Pick<ActionInput, "words" | "owner_id" | "due_on">>) => void;
  problem?: string;
}

function ActionFields(props: ActionFieldsProps) {
  const t = useWords();
  const { id, view, values, set } = props;
  const owner = view.actions.find((each) => each.id === id && each.owner_id === values.owner_id);
  const here = view.people.some((each) => each.id === values.owner_id);
  const left = owner?.owner_id && !here ? { id: owner.owner_id, name: owner.owner_name } : undefined;
  return (
    <>
      <TextField
        id={`${id}_words`}
        label={t("planning.action_words")}
        value={values.words}
        onChange={(words) => set({ words })}
        problem={props.problem}
      />
      <div className="grid2">
        <SelectField
          id={`${id}_owner_id`}
          label={t("planning.action_owner_id")}
          value={values.owner_id ?? ""}
          onChange={(owner) => set({ owner_id: owner || null })}
          options={[
            { value: "", label: t("planning.nobody_yet") },
            ...(left ? [{ value: left.id, label: t("planning.has_left", { name: left.name }) }] : []),
            ...view.people.map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
        <TextField
          id={`${id}_due_on`}
          type="date"
          label={t("planning.action_due_on")}
          value={values.due_on ?? ""}
          onChange={(due) => set({ due_on: due || null })}
        />
      </div>
    </>
  );
}

/** Written without a network, and not yet with the others. */
function WaitingActions({ view }: { view: ProjectView }) {
  const t = useWords();
  const path = `${project_at(view.project)}/actions`;
  const waiting = useWaiting((draft) => draft.sending?.method === "POST" && draft.sending.path === path);
  const known = view.actions.map((each) => each.id);
  return waiting
    .map((draft) => draft.mine as NewActionInput)
    .filter((each) => !known.includes(each.id))
    .map((each) => (
      <li key={each.id} className="stack tight">
        <span>{each.words}</span>
        <span className="small muted">{t("app.autosave.offline")}</span>
      </li>
    ));
}

const NOTHING = { words: "", owner_id: null, due_on: null };

function NewAction({ view }: { view: ProjectView }) {
  const t = useWords();
  const form = useForm<ActionFieldsProps["values"]>(
    NOTHING,
    async (values) => {
      await add_action(view.project, values);
      form.set(NOTHING);
    },
    (values) => [values.words],
    `new/action/${view.project.id}`,
  );
  const problem = form.problem("words");
  return (
    <details className="no_print" open={form.values.words !== "" || undefined}>
      <summary>{t("planning.add_action")}</summary>
      <FormView
        form={form}
        name="action"
        label={(field) => `planning.action_${field}`}
        action={t("planning.add_action")}
      >
        <ActionFields
          id="action"
          view={view}
          values={form.values}
          set={form.set}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
    </details>
  );
}
