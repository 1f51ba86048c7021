// A project: one long page that grows, with its parts at the side and how far each is.
import { useEffect, useState } from "react";
import { useParams } from "wouter";
import { Files } from "../files/files";
import type { Far, Project, ProjectInput, ProjectState, ProjectView } from "../gen/types";
import { useDocument } from "../kit/document";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { DocumentView, problem_of } from "../ui/document_view";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Shape, type TagShape } from "../ui/tag";
import { ActionsCard } from "./actions_part";
import { AimPart } from "./aim_part";
import { DriversCard } from "./drivers_part";
import { HistoryCard } from "./history_card";
import { IdeasCard } from "./ideas_part";
import { MeasuresCard, RisksCard, TeamCard, TimelineCard } from "./list_parts";
import { may_write } from "./part_form";
import { PartnersCard } from "./partners_card";
import { named, project_at, save_project, useProject } from "./planning_api";
import { CreditCard, ProblemCard, StoryCard, TimeCard } from "./text_parts";
import { WorkflowCard } from "./workflow_part";
import "./planning.css";

export default function ProjectPage() {
  const { practice = "", project = "" } = useParams();
  const query = useProject(practice, project);
  return (
    <Loaded query={query} page heights={[60, 200, 200]}>
      {(view) => <Page view={view} />}
    </Loaded>
  );
}

function useGoToPart() {
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
}

function Page({ view }: { view: ProjectView }) {
  const t = useWords();
  const { project } = view;
  const here = `/practices/${project.practice_id}/planning`;
  useGoToPart();
  return (
    <div className="stack wide">
      <PageHead
        title={project.title}
        back={view.at_home ? { to: here, words: t("planning.title") } : undefined}
        lead={[view.home_name, ...view.partners.map((each) => each.name)].join(" · ")}
      />
      <div className="plan_page">
        <Contents view={view} />
        <div className="stack">
          <ProblemCard view={view} />
          <AimPart view={view} />
          <StoryCard view={view} />
          <TeamCard view={view} />
          <PartnersCard view={view} />
          <CreditCard view={view} />
          <MeasuresCard view={view} />
          <DriversCard view={view} />
          <IdeasCard view={view} />
          <ActionsCard view={view} />
          <WorkflowCard view={view} />
          <TimelineCard view={view} />
          <RisksCard view={view} />
          <TimeCard view={view} />
          {view.at_home && (
            <div className="card">
              <Files practice={project.practice_id} about={project.id} may_add={may_write(view)} />
            </div>
          )}
          <Keep view={view} />
          <HistoryCard view={view} />
        </div>
      </div>
    </div>
  );
}

const FAR: { [far in Far]: TagShape } = { nothing: "empty", begun: "half", there: "full" };

function Contents({ view }: { view: ProjectView }) {
  const t = useWords();
  const shown = view.marks.filter((mark) => mark.section !== "story" || view.parts.story);
  return (
    <nav className="plan_contents no_print" aria-label={t("planning.parts")}>
      <ul className="bare">
        {shown.map((mark) => (
          <li key={mark.section}>
            <a href={`#${mark.section}`}>
              <Shape shape={FAR[mark.far]} />
              {t(`planning.part.${mark.section}`)}
              <span className="hidden_text"> · {t(`planning.far.${mark.far}`)}</span>
            </a>
          </li>
        ))}
        {(["ideas", "actions"] as const).map((part) => (
          <li key={part}>
            <a href={`#${part}`}>
              <Shape shape={view[part].length > 0 ? "full" : "empty"} />
              {t(`planning.part.${part}`)} ({view[part].length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const STATES: ProjectState[] = ["active", "paused", "closed"];

/** To print, to take along, and the project's name and state. */
function Keep({ view }: { view: ProjectView }) {
  const t = useWords();
  const { project } = view;
  const sheets = `/practices/${project.practice_id}/planning/${project.id}`;
  return (
    <section className="card stack no_print" aria-labelledby="keep_title">
      <h2 id="keep_title">{t("planning.keep")}</h2>
      <div className="row">
        {["plan", "charter", "storyboard"].map((sheet) => (
          <ButtonLink key={sheet} to={`${sheets}/${sheet}`}>
            {t(`planning.sheet.${sheet}`)}
          </ButtonLink>
        ))}
        <ButtonLink file to={`${project_at(project)}/export/csv`}>
          {t("planning.as_csv")}
        </ButtonLink>
        <ButtonLink file to={`${project_at(project)}/export/json`}>
          {t("planning.as_json")}
        </ButtonLink>
      </div>
      {may_write(view) && <NameAndState view={view} />}
    </section>
  );
}

function NameAndState({ view }: { view: ProjectView }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  if (open) return <NameAndStateFields project={view.project} close={() => set_open(false)} />;
  return (
    <div className="row">
      <Button onClick={() => set_open(true)}>{t("planning.name_and_state")}</Button>
    </div>
  );
}

function NameAndStateFields(props: { project: Project; close: () => void }) {
  const t = useWords();
  const { project } = props;
  const document = useDocument<ProjectInput>(
    `planning/${project.id}/name`,
    { fields: named(project), version: project.version },
    {
      save: (fields, version) => save_project(project, fields, version),
      read_current: (current, version) => ({ fields: named(current as Project), version }),
      sending: (fields) => ({ path: project_at(project), body: fields }),
      words: (fields) => [fields.title],
    },
  );
  const { mine, change } = document;
  const shown = (field: string, value: string) => (field === "state" ? t(`planning.state.${value}`) : value);
  return (
    <DocumentView
      document={document}
      label={(field) => t(`planning.${field}_label`)}
      shown={shown}
      close={props.close}
    >
      <TextField
        id="project_title"
        label={t("planning.title_label")}
        value={mine.title}
        onChange={(title) => change({ title })}
        problem={problem_of(t, document, "title")}
      />
      <SelectField
        id="project_state"
        label={t("planning.state_label")}
        value={mine.state}
        onChange={(state) => change({ state: state as ProjectState })}
        options={STATES.map((each) => ({ value: each, label: t(`planning.state.${each}`) }))}
      />
    </DocumentView>
  );
}
