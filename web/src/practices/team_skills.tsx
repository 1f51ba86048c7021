// Whom to ask: who on the team can do or teach something; for the coach also what is new to how many.
import type { KnowsHow } from "../gen/types";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { SKILLS } from "./skills_form";
import { useTeamSkills } from "./welcome_api";

export function TeamSkillsCard(props: { practice: string; may_say: boolean }) {
  const t = useWords();
  const skills = useTeamSkills(props.practice).data;
  if (!skills) return null;
  const names = (list: KnowsHow[]) =>
    list
      .map((each) => (each.level === "can_teach" ? t("welcome.teaches", { name: each.name }) : each.name))
      .join(", ");
  const known = SKILLS.map((skill) => ({ skill, who: skills.can.filter((each) => each.skill === skill) }));
  return (
    <section className="card stack" aria-labelledby="skills_title">
      <h2 id="skills_title">{t("welcome.whom_to_ask")}</h2>
      {skills.can.length === 0 && <p className="muted">{t("welcome.nobody_said")}</p>}
      <dl className="facts">
        {known
          .filter(({ who }) => who.length > 0)
          .map(({ skill, who }) => (
            <div key={skill} className="contents">
              <dt>{t(`welcome.skill.${skill}`)}</dt>
              <dd>{names(who)}</dd>
            </div>
          ))}
      </dl>
      {skills.new_to.length > 0 && (
        <div className="stack tight">
          <h3>{t("welcome.new_to_some")}</h3>
          <p className="small muted">{t("welcome.new_to_more")}</p>
          <ul>
            {skills.new_to.map((each) => (
              <li key={each.skill}>
                {t("welcome.new_to", { skill: t(`welcome.skill.${each.skill}`), count: each.people })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {props.may_say && (
        <div className="row no_print">
          <ButtonLink to={`/practices/${props.practice}/welcome/skills`}>
            {t("welcome.say_skills")}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
