// The planning of a practice, and a line to add one.
import { useParams } from "wouter";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { save_project, useProjects } from "./planning_api";

export default function PlanningPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <div className="stack">
      <PageHead title={t("planning.title")} />
      <Loaded query={useProjects(practice)}>
        {({ projects }) =>
          projects.length === 0 ? (
            <Empty title={t("planning.none")}>{t("planning.none_more")}</Empty>
          ) : (
            <ul className="stack">
              {projects.map((project) => (
                <li key={project.id}>{project.title}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewProject practice={practice} />
    </div>
  );
}

function NewProject(props: { practice: string }) {
  const t = useWords();
  const form = useForm({ title: "" }, async (values) => {
    await save_project(props.practice, undefined, values);
    form.set({ title: "" });
  });
  const problem = form.problem("title");
  return (
    <FormView form={form} name="project" label={(field) => `planning.${field}`} action={t("planning.add")}>
      <TextField
        id="project_title"
        label={t("planning.title")}
        value={form.values.title}
        onChange={(title) => form.set({ title })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
