// Change ideas: from whom, what the team answers, and the tests that came of them.
import { useState } from "react";
import { Link } from "wouter";
import type { Idea, IdeaAnswer, IdeaInput, IdeaSource, IdeaTest, ProjectView } from "../gen/types";
import { useDocument } from "../kit/document";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { DocumentView } from "../ui/document_view";
import { AreaField, ChoiceField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Stuck } from "../ui/stuck";
import { Tag, type TagShape } from "../ui/tag";
import { Learn } from "./learn";
import { may_write } from "./part_form";
import { add_idea, idea_at, idea_of, save_idea } from "./planning_api";

const SOURCES: IdeaSource[] = ["team", "family", "coach", "others"];
const ANSWERS: IdeaAnswer[] = ["none", "trying", "later", "no"];
const SHAPES: { [answer in IdeaAnswer]: TagShape } = {
  none: "empty",
  trying: "half",
  later: "later",
  no: "none",
};

export function IdeasCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const [open, set_open] = useState<string>();
  return (
    <section className="card stack plan_part" id="ideas" aria-labelledby="ideas_title">
      <h2 id="ideas_title">{t("planning.part.ideas")}</h2>
      {view.ideas.length === 0 && <p className="muted">{t("planning.why.ideas")}</p>}
      <ul className="bare stack">
        {view.ideas.map((idea) => (
          <li key={idea.id} className="stack tight">
            {open === idea.id ? (
              <Answer view={view} idea={idea} close={() => set_open(undefined)} />
            ) : (
              <IdeaLine view={view} idea={idea} open={() => set_open(idea.id)} />
            )}
          </li>
        ))}
      </ul>
      {view.may.includes("take_part") && <NewIdea view={view} />}
      {view.may.includes("take_part") && <Stuck />}
      {view.may.includes("take_part") && <Learn view={view} part="ideas" />}
    </section>
  );
}

const SHOWN_TESTS = 3;

function Tests(props: { tests: IdeaTest[] }) {
  const t = useWords();
  return props.tests.map((test) => (
    <Link key={test.link} to={test.link} className="small">
      {test.title} · {t(`planning.test.${test.state}`)}
    </Link>
  ));
}

function IdeaLine(props: { view: ProjectView; idea: Idea; open: () => void }) {
  const t = useWords();
  const { idea, view } = props;
  const tests = view.idea_tests.filter((each) => each.idea_id === idea.id);
  const from = [t(`planning.source.${idea.source}`), idea.from_whom].filter(Boolean).join(" · ");
  return (
    <div className="row between">
      <div className="stack tight">
        <span>{idea.words}</span>
        <span className="small muted">{from}</span>
        {(idea.answer !== "none" || idea.source === "family") && (
          <span>
            <Tag shape={SHAPES[idea.answer]} words={t(`planning.answer.${idea.answer}`)} />
            {idea.because && ` ${t("planning.because_said", { because: idea.because })}`}
          </span>
        )}
        <Tests tests={tests.slice(-SHOWN_TESTS)} />
        {tests.length > SHOWN_TESTS && (
          <details className="small">
            <summary>{t("planning.earlier_tests", { count: tests.length - SHOWN_TESTS })}</summary>
            <div className="stack tight">
              <Tests tests={tests.slice(0, -SHOWN_TESTS)} />
            </div>
          </details>
        )}
        {view.may.includes("take_part") && (
          <Link
            to={`/practices/${view.project.practice_id}/pdsa?${new URLSearchParams({ project: view.project.id, idea: idea.id, words: idea.words })}`}
            className="small no_print"
            aria-label={`${t("planning.begin_test")}: ${idea.words.slice(0, 60)}`}
          >
            {t("planning.begin_test")}
          </Link>
        )}
      </div>
      {may_write(view) && (
        <Button onClick={props.open} label={`${t("planning.answer_it")}: ${idea.words.slice(0, 60)}`}>
          {t("planning.answer_it")}
        </Button>
      )}
    </div>
  );
}

function Answer(props: { view: ProjectView; idea: Idea; close: () => void }) {
  const t = useWords();
  const { idea } = props;
  const { project } = props.view;
  const document = useDocument<IdeaInput>(
    `idea/${idea.id}`,
    { fields: idea_of(idea), version: idea.version },
    {
      save: (fields, version) => save_idea(project, idea, fields, version),
      read_current: (current, version) => ({ fields: idea_of(current as Idea), version }),
      sending: (fields) => ({ path: idea_at(project, idea), body: fields }),
      words: (fields) => [fields.words, fields.because],
    },
  );
  const { mine, change } = document;
  const shown = (field: string, value: string) =>
    field === "answer" ? t(`planning.answer.${value}`) : value;
  return (
    <DocumentView
      document={document}
      label={(field) => t(`planning.idea_${field}`)}
      shown={shown}
      close={props.close}
    >
      <AreaField
        id="idea_words"
        label={t("planning.idea_words")}
        rows={2}
        value={mine.words}
        onChange={(words) => change({ words })}
      />
      <ChoiceField
        id="idea_answer"
        label={t("planning.idea_answer")}
        across
        value={mine.answer}
        onChange={(answer) => change({ answer: answer as IdeaAnswer })}
        options={ANSWERS.map((each) => ({ value: each, label: t(`planning.answer.${each}`) }))}
      />
      <TextField
        id="idea_because"
        label={t("planning.idea_because")}
        hint={t("planning.because_hint")}
        value={mine.because}
        onChange={(because) => change({ because })}
      />
    </DocumentView>
  );
}

function NewIdea({ view }: { view: ProjectView }) {
  const t = useWords();
  const form = useForm(
    { words: "", source: "team" as IdeaSource, from_whom: "" },
    async (values) => {
      await add_idea(view.project, values.words, values.source, values.from_whom);
      form.set({ words: "", from_whom: "" });
    },
    (values) => [values.words],
    `new/idea/${view.project.id}`,
  );
  const problem = form.problem("words");
  return (
    <details className="no_print" open={form.values.words !== "" || undefined}>
      <summary>{t("planning.add_idea")}</summary>
      <FormView
        form={form}
        name="new_idea"
        label={(field) => `planning.idea_${field}`}
        action={t("planning.add_idea")}
      >
        <AreaField
          id="new_idea_words"
          label={t("planning.idea_words")}
          rows={2}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
        <div className="grid2">
          {may_write(view) && (
            <SelectField
              id="new_idea_source"
              label={t("planning.idea_source")}
              value={form.values.source}
              onChange={(source) => form.set({ source: source as IdeaSource })}
              options={SOURCES.map((each) => ({ value: each, label: t(`planning.source.${each}`) }))}
            />
          )}
          <TextField
            id="new_idea_from_whom"
            label={t("planning.idea_from_whom")}
            value={form.values.from_whom}
            onChange={(from_whom) => form.set({ from_whom })}
          />
        </div>
      </FormView>
    </details>
  );
}
