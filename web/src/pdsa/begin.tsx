// Something to try: one line is enough to begin a test. A link from a project brings its idea along.
import { useLocation, useSearch } from "wouter";
import type { NewCycle } from "../gen/types";
import { useForm } from "../kit/form";
import { useWaiting } from "../kit/send_later";
import { useWords } from "../kit/words";
import { useProject } from "../planning/planning_api";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { begin_cycle, new_at, page_of } from "./pdsa_api";

export function Begin(props: { practice: string }) {
  const asked = new URLSearchParams(useSearch());
  const [project_id, idea_id] = [asked.get("project"), asked.get("idea")];
  const title = asked.get("words");
  if (project_id && idea_id && title === null)
    return <OfIdea practice={props.practice} project_id={project_id} idea_id={idea_id} />;
  return (
    <BeginForm practice={props.practice} project_id={project_id} idea_id={idea_id} title={title ?? ""} />
  );
}

/** A link that names the idea and not its words: they are asked for first. */
function OfIdea(props: { practice: string; project_id: string; idea_id: string }) {
  const view = useProject(props.practice, props.project_id);
  return (
    <Loaded query={view} heights={[160]}>
      {({ ideas }) => (
        <BeginForm {...props} title={ideas.find((each) => each.id === props.idea_id)?.words ?? ""} />
      )}
    </Loaded>
  );
}

interface BeginProps {
  practice: string;
  project_id: string | null;
  idea_id: string | null;
  title: string;
}

function BeginForm(props: BeginProps) {
  const t = useWords();
  const [, go] = useLocation();
  const { project_id, idea_id } = props;
  const form = useForm(
    { title: props.title },
    async ({ title }) => {
      const made = await begin_cycle(props.practice, { title, project_id, idea_id });
      if (made) return go(page_of(props.practice, made.id));
      form.set({ title: "" });
    },
    ({ title }) => [title],
    `new/test/${props.practice}${idea_id ? `/${idea_id}` : ""}`,
  );
  const problem = form.problem("title");
  return (
    <section className="card stack no_print" aria-labelledby="begin_title">
      <h2 id="begin_title">{t("pdsa.begin")}</h2>
      <FormView
        form={form}
        name="cycle"
        label={(field) => `pdsa.field.${field}`}
        action={t("pdsa.begin_action")}
      >
        <TextField
          id="cycle_title"
          label={t("pdsa.field.title")}
          hint={t("pdsa.hint.title")}
          value={form.values.title}
          onChange={(title) => form.set({ title })}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
      <Waiting practice={props.practice} />
    </section>
  );
}

/** Begun without a network, and not yet with the others. */
function Waiting(props: { practice: string }) {
  const t = useWords();
  const path = new_at(props.practice);
  const waiting = useWaiting((draft) => draft.sending?.path === path);
  if (waiting.length === 0) return null;
  return (
    <ul className="bare stack tight">
      {waiting.map((draft) => (
        <li key={draft.key}>
          {(draft.mine as NewCycle).title} <span className="small muted">{t("app.autosave.offline")}</span>
        </li>
      ))}
    </ul>
  );
}
