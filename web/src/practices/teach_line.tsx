// Who on the team can be asked about something: those who can teach it first, then those who can do it.
import { useMe } from "../access/access_api";
import type { Skill, TeamSkills } from "../gen/types";
import { useWords } from "../kit/words";
import { usePractice } from "./practices_api";
import { useTeamSkills } from "./welcome_api";

/** Names of others who said they know it. */
export function who_knows(skills: TeamSkills, skill: Skill, me: string) {
  const of = (level: string) =>
    skills.can
      .filter((each) => each.skill === skill && each.level === level && each.name !== me)
      .map((each) => each.name);
  return { teach: of("can_teach"), can: of("can_do") };
}

export function TeachLine(props: { practice: string; skill?: Skill }) {
  const t = useWords();
  const me = useMe().name;
  const may = usePractice(props.practice).data?.may.includes("see_work");
  const skills = useTeamSkills(may ? props.practice : undefined).data;
  if (!skills || !props.skill) return null;
  const { teach, can } = who_knows(skills, props.skill, me);
  const args = { skill: t(`welcome.skill.${props.skill}`) };
  return (
    <>
      {teach.length > 0 && <p>{t("welcome.can_teach_it", { ...args, names: teach.join(", ") })}</p>}
      {can.length > 0 && <p>{t("welcome.can_do_it", { ...args, names: can.join(", ") })}</p>}
    </>
  );
}
