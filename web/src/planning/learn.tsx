// Two minutes about one part of a plan, and who can be asked.
import type { ProjectView, Section, Skill } from "../gen/types";
import { useWords } from "../kit/words";
import { Explain } from "../practices/explain";

const SKILL_OF: { [part in Section | "ideas" | "actions"]?: Skill } = {
  problem: "aim",
  aim: "aim",
  story: "families",
  team: "teamwork",
  measures: "measures",
  drivers: "aim",
  workflow: "workflow",
  ideas: "tests",
  actions: "meetings",
};

export function Learn(props: { view: ProjectView; part: Section | "ideas" | "actions" }) {
  const t = useWords();
  const words = (name: string) => t(`planning.learn.${props.part}.${name}`);
  return (
    <Explain
      practice={props.view.project.practice_id}
      title={words("title")}
      skill={SKILL_OF[props.part]}
    >{`${words("one")}\n${words("two")}`}</Explain>
  );
}
