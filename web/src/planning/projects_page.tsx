// The projects of a practice, and how to begin one: with a line, or with what others began with.
import { useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import type { CreditRoute, ProjectLine } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { WorkTabs } from "../practices/work_tabs";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { Tag } from "../ui/tag";
import { BringIn } from "./bring_in";
import { FeedCard } from "./feed_card";
import { OpenActionsCard } from "./open_actions_card";
import { begin_project, useProjects, useTemplates } from "./planning_api";
import { ROUTES } from "./text_parts";
import "./planning.css";

export default function ProjectsPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const list = useProjects(practice);
  const [beginning, set_beginning] = useState(false);
  const may = list.data?.may.includes("edit_work") ?? false;
  const begin = may && !beginning && (
    <Button kind="main" onClick={() => set_beginning(true)}>
      {t("planning.begin")}
    </Button>
  );
  const none = list.data?.projects.length === 0;
  return (
    <div className="stack wide">
      <WorkTabs practice={practice} />
      <PageHead title={t("planning.title")} lead={t("planning.lead")} beside={none ? undefined : begin} />
      {beginning && <Beginning practice={practice} close={() => set_beginning(false)} />}
      <Loaded query={list}>
        {(answer) => (
          <>
            {answer.load_cues.map((cue) => (
              <Notice key={cue} kind="info">
                {t(`planning.load.${cue}`)}
              </Notice>
            ))}
            {none && !beginning && (
              <Empty title={t("planning.none")} action={begin}>
                {t("planning.none_more")}
              </Empty>
            )}
            <ul className="bare stack">
              {answer.projects.map((line) => (
                <Line key={line.project.id} line={line} practice={practice} />
              ))}
            </ul>
            <OpenActionsCard practice={practice} />
            {answer.projects.length > 0 && <FeedCard />}
          </>
        )}
      </Loaded>
    </div>
  );
}

const SHAPES = { active: "half", paused: "later", closed: "full" } as const;

function Line(props: { line: ProjectLine; practice: string }) {
  const t = useWords();
  const { project, home_name, aim, parts_there, parts, open_actions } = props.line;
  return (
    <li className="card stack tight">
      <div className="row between">
        <h2>
          <Link to={`/practices/${project.practice_id}/planning/${project.id}`}>{project.title}</Link>
        </h2>
        <Tag shape={SHAPES[project.state]} words={t(`planning.state.${project.state}`)} />
      </div>
      {aim && <p>{aim}</p>}
      <p className="small muted">
        {[
          project.practice_id !== props.practice && t("planning.home", { name: home_name }),
          t("planning.parts_there", { there: parts_there, parts }),
          open_actions > 0 && t("planning.open_actions", { count: open_actions }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}

function Beginning(props: { practice: string; close: () => void }) {
  const t = useWords();
  const [, go] = useLocation();
  const templates = useTemplates(props.practice).data?.templates ?? [];
  const form = useForm({ title: "", template: "", credit: "not_decided" }, async (values) => {
    const made = await begin_project(props.practice, {
      title: values.title,
      template_key: values.template || null,
      credit_route: values.credit as CreditRoute,
    });
    go(`/practices/${props.practice}/planning/${made.id}`);
  });
  const problem = form.problem("title");
  const chosen = templates.find((each) => each.key === form.values.template);
  function choose(template: string) {
    const title = templates.find((each) => each.key === template)?.words.title;
    form.set(title && !form.values.title ? { template, title } : { template });
  }
  return (
    <section className="card stack" aria-labelledby="begin_title">
      <h2 id="begin_title">{t("planning.begin")}</h2>
      <FormView
        form={form}
        name="project"
        label={(field) => `planning.${field}_label`}
        action={t("planning.begin_now")}
        beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
      >
        <SelectField
          id="project_template"
          label={t("planning.template_label")}
          hint={t("planning.template_hint")}
          value={form.values.template}
          onChange={choose}
          options={[
            { value: "", label: t("planning.template_none") },
            ...templates.map((each) => ({ value: each.key, label: each.words.title })),
          ]}
        />
        {chosen && (
          <p className="muted">
            {chosen.words.about} <span className="small">{chosen.source}</span>
          </p>
        )}
        <TextField
          id="project_title"
          label={t("planning.title_label")}
          hint={t("planning.title_hint")}
          value={form.values.title}
          onChange={(title) => form.set({ title })}
          problem={problem && problem_words(t, problem.code)}
        />
        <SelectField
          id="project_credit"
          label={t("planning.credit_label")}
          hint={t("planning.credit_hint")}
          value={form.values.credit}
          onChange={(credit) => form.set({ credit })}
          options={ROUTES.map((each) => ({ value: each, label: t(`planning.route.${each}`) }))}
        />
      </FormView>
      <BringIn practice={props.practice} />
    </section>
  );
}
