// The same fields on paper: a one-page plan, a charter, a storyboard. The browser prints it; the server gives it as PDF.
import { useParams } from "wouter";
import type { ProjectView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { aim_sentence } from "./aim_part";
import { DriverList } from "./drivers_part";
import { Picture } from "./picture";
import { project_at, useProject } from "./planning_api";
import "./planning.css";

const SHEETS: { [sheet: string]: string[] } = {
  plan: ["problem", "aim", "measures", "drivers", "actions", "time"],
  charter: ["problem", "aim", "story", "team", "credit", "measures", "timeline", "risks", "time"],
  storyboard: ["story", "problem", "aim", "picture", "ideas", "workflow", "timeline"],
};

export default function SheetPage() {
  const t = useWords();
  const { practice = "", project = "", sheet = "plan" } = useParams();
  const known = sheet in SHEETS ? sheet : "plan";
  return (
    <Loaded query={useProject(practice, project)} page>
      {(view) => (
        <article className="stack plan_sheet">
          <PageHead
            title={view.project.title}
            back={{ to: `/practices/${practice}/planning/${project}`, words: t("planning.back_to_plan") }}
            lead={[
              t(`planning.sheet.${known}`),
              view.home_name,
              ...view.partners.map((each) => each.name),
              say_short_day(view.today),
            ].join(" · ")}
            beside={
              <span className="row no_print">
                <Button onClick={() => print()}>{t("planning.print")}</Button>
                <ButtonLink file kind="main" to={`${project_at(view.project)}/${known}/pdf`}>
                  {t("planning.as_pdf")}
                </ButtonLink>
              </span>
            }
          />
          {SHEETS[known]?.map((part) => (
            <Block key={part} part={part} view={view} />
          ))}
        </article>
      )}
    </Loaded>
  );
}

function Block({ part, view }: { part: string; view: ProjectView }) {
  const t = useWords();
  const lines = useLines(part, view);
  const drawn = part === "picture" || part === "workflow";
  if (!drawn && part !== "drivers" && lines.length === 0) return null;
  return (
    <section className="stack tight plan_block">
      <h2>{t(`planning.part.${part === "picture" ? "drivers" : part}`)}</h2>
      {part === "drivers" && <DriverList view={view} />}
      {drawn && <Pictures part={part} view={view} />}
      {lines.length === 1 ? <p className="plan_words">{lines[0]}</p> : null}
      {lines.length > 1 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Pictures({ part, view }: { part: string; view: ProjectView }) {
  const t = useWords();
  const at = project_at(view.project);
  const version =
    view.marks.find((each) => each.section === (part === "picture" ? "drivers" : part))?.version ?? 0;
  if (part === "picture")
    return <Picture path={`${at}/drivers/svg`} version={version} label={t("planning.part.drivers")} />;
  return (
    <>
      {view.parts.workflow.maps.map((map) => {
        const name = [map.title, t(`planning.map_state.${map.state}`)].filter(Boolean).join(" · ");
        return (
          <div key={map.id} className="stack tight">
            <h3>{name}</h3>
            <Picture path={`${at}/workflow/${map.id}/svg`} version={version} label={name} />
          </div>
        );
      })}
    </>
  );
}

/** A part as lines of text. */
function useLines(part: string, view: ProjectView): string[] {
  const t = useWords();
  const { parts } = view;
  const day = (on: string | null | undefined) => (on ? say_short_day(on) : "");
  const join = (...words: (string | undefined | false)[]) => words.filter(Boolean).join(" · ");
  const measure = (id: string) => view.measures.find((each) => each.id === id)?.name;
  const physicians = view.physicians.filter((each) => parts.credit.physicians.includes(each.id));
  const lines: { [part: string]: () => string[] } = {
    problem: () => [parts.problem.words],
    aim: () => (parts.aim.what ? [aim_sentence(t, parts.aim)] : []),
    story: () => [parts.story?.words ?? ""],
    team: () => parts.team.people.map((each) => join(each.name, each.leads)),
    credit: () => [
      parts.credit.route === "not_decided"
        ? ""
        : join(t(`planning.route.${parts.credit.route}`), ...physicians.map((each) => each.name)),
    ],
    measures: () =>
      parts.measures.measures.map((each) => join(measure(each.measure_id), t(`planning.role.${each.role}`))),
    ideas: () =>
      view.ideas.map((each) =>
        join(each.words, each.answer !== "none" && t(`planning.answer.${each.answer}`)),
      ),
    actions: () =>
      view.actions
        .filter((each) => each.state === "open" || each.state === "doing")
        .map((each) => join(each.words, each.owner_name, day(each.due_on))),
    timeline: () => parts.timeline.milestones.map((each) => join(day(each.on_day), each.words)),
    risks: () => parts.risks.risks.map((each) => join(each.words, each.plan)),
    time: () =>
      parts.time.minutes_a_week > 0 ? [t("planning.minutes_said", { count: parts.time.minutes_a_week })] : [],
  };
  return (lines[part]?.() ?? []).filter(Boolean);
}
