// What should be different, on Today: the problem of a plan in one sentence.
import type { ProblemPart, ProjectView, Step } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { refresh_step } from "../practices/next_step_api";
import { AreaField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { save_part, useProject } from "./planning_api";

const project_in = (link: string) => /\/planning\/([^/?#]+)/.exec(link)?.[1] ?? "";

export default function ProblemInside(props: { step: Step }) {
  const view = useProject(props.step.practice_id ?? "", project_in(props.step.link)).data;
  return view ? <Sentence view={view} /> : null;
}

function Sentence({ view }: { view: ProjectView }) {
  const t = useWords();
  const { project } = view;
  const version = view.marks.find((mark) => mark.section === "problem")?.version ?? 0;
  const form = useForm(
    { words: view.parts.problem.words },
    async ({ words }) => {
      check_fields({ words: !words.trim() && "required" });
      await save_part<ProblemPart>(project, "problem", { words: words.trim() }, version);
      await refresh_step(project.practice_id);
    },
    ({ words }) => [words],
    `planning/${project.id}/problem/now`,
  );
  const problem = form.problem("words");
  return (
    <FormView form={form} name="problem" label={() => "planning.problem_label"} action={t("app.save")}>
      <AreaField
        id="problem_words"
        rows={2}
        label={t("planning.problem_label")}
        hint={t("planning.problem_hint")}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}
