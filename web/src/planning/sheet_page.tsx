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
import { physician_names } from "./physicians";
import { Picture } from "./picture";
import { project_at, useProject } from "./planning_api";
import "./planning.css";

const MOST_TESTS = 6; // as many as the server prints
const SHEETS: { [sheet: string]: string[] } = {
  plan: ["problem", "aim", "measures", "drivers", "actions", "time"],
  charter: ["problem", "aim", "story", "team", "credit", "measures", "timeline", "risks", "time"],
  storyboard: [
    ...["story", "problem", "aim", "team", "charts", "picture", "tests", "workflow", "timeline"],
    "actions",
  ],
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

const NAMED: { [part: string]: string } = { picture: "drivers", charts: "measures" };

/** A part that nobody has written yet is left out. */
function nothing_in(part: string, view: ProjectView, lines: string[]) {
  if (part === "drivers" || part === "picture") return view.parts.drivers.drivers.length === 0;
  if (part === "workflow") return view.parts.workflow.maps.length === 0;
  return lines.length === 0;
}

/** The charts as they are today; for a partner, who does not see the home practice's numbers, their names below are enough. */
function Charts({ view }: { view: ProjectView }) {
  if (!view.at_home) return null;
  return (
    <div className="plan_charts">
      {view.parts.measures.measures.map(({ measure_id }) => {
        const name = view.measures.find((each) => each.id === measure_id)?.name;
        const at = `/api/practices/${view.project.practice_id}/charts/${measure_id}/svg`;
        return name && <img key={measure_id} src={`${at}?style=flat&width=460`} alt={name} />;
      })}
    </div>
  );
}

function Block({ part, view }: { part: string; view: ProjectView }) {
  const t = useWords();
  const lines = useLines(part, view);
  const drawn = part === "picture" || part === "workflow";
  if (nothing_in(part, view, lines)) return null;
  return (
    <section className="stack tight plan_block">
      <h2>{t(part === "tests" ? "planning.tests" : `planning.part.${NAMED[part] ?? part}`)}</h2>
      {part === "charts" && <Charts view={view} />}
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
  const team_physicians = physician_names(view, parts.team.physicians ?? []);
  const named = () =>
    parts.measures.measures.map((each) => join(measure(each.measure_id), t(`planning.role.${each.role}`)));
  const lines: { [part: string]: () => string[] } = {
    problem: () => [parts.problem.words],
    aim: () => (parts.aim.what ? [aim_sentence(t, parts.aim)] : []),
    story: () => [parts.story?.words ?? ""],
    team: () => [
      ...parts.team.people.map((each) => join(each.name, each.leads)),
      team_physicians && `${t("planning.team_physicians")}: ${team_physicians}`,
    ],
    credit: () => [
      parts.credit.route === "not_decided"
        ? ""
        : join(
            t(`planning.route.${parts.credit.route}`),
            physician_names(view, parts.credit.physicians),
            parts.credit.sponsor_asked && t("planning.sponsor_asked"),
          ),
      parts.credit.note,
    ],
    measures: named,
    charts: named,
    tests: () =>
      view.idea_tests
        .filter((each) => ["kept", "changed", "let_go"].includes(each.state))
        .slice(-MOST_TESTS)
        .map((each) => join(each.title, t(`planning.test.${each.state}`), each.learned)),
    ideas: () =>
      view.ideas.map((each) =>
        join(each.words, each.answer !== "none" && t(`planning.answer.${each.answer}`)),
      ),
    actions: () =>
      view.actions
        .filter((each) => each.state === "open" || each.state === "doing")
        .map((each) => join(each.words, each.owner_name, day(each.due_on))),
    timeline: () => parts.timeline.milestones.map((each) => join(day(each.on_day), each.words)),
    risks: () =>
      parts.risks.risks.map((each) => join(each.words, t(`planning.likely_${each.likely}`), each.plan)),
    time: () =>
      parts.time.minutes_a_week > 0
        ? [t("planning.minutes_said", { count: parts.time.minutes_a_week }), parts.time.note]
        : [],
  };
  return (lines[part]?.() ?? []).filter(Boolean);
}
