// Who knows what, on Today: one skill at a time, one tap each. The rest waits for another day, on any device.
import { useState } from "react";
import type { Newcomer, SkillLevel, Step } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { FormTrouble } from "../ui/trouble";
import { LEVELS, SKILLS } from "./skills_form";
import { answered, save_welcome, useWelcome } from "./welcome_api";

export default function SkillsInside(props: { step: Step }) {
  const practice = props.step.practice_id ?? "";
  const welcome = useWelcome(practice).data;
  return welcome ? <OneSkill practice={practice} welcome={welcome} /> : null;
}

function OneSkill(props: { practice: string; welcome: Newcomer }) {
  const t = useWords();
  const { practice, welcome } = props;
  const [busy, set_busy] = useState(false);
  const [error, set_error] = useState<Error>();
  const left = SKILLS.filter((skill) => !welcome.skills.some((each) => each.skill === skill));
  const skill = left[0];
  const run = (work: Promise<unknown>) => {
    set_busy(true);
    set_error(undefined);
    work.catch(set_error).finally(() => set_busy(false));
  };
  const say = (level: SkillLevel) => {
    if (!skill) return;
    const skills = [...welcome.skills, { skill, level }];
    run(
      save_welcome(
        practice,
        welcome,
        left.length === 1 ? { skills, done: [...welcome.done, "skills"] } : { skills },
      ),
    );
  };
  return (
    <div className="stack tight">
      {skill && (
        <fieldset className="stack tight">
          <legend>
            {t(`welcome.skill.${skill}`)}{" "}
            <span className="small muted">
              {t("welcome.skill_of", { number: SKILLS.length - left.length + 1, of: SKILLS.length })}
            </span>
          </legend>
          <div className="row">
            {LEVELS.map((level) => (
              <Button key={level} busy={busy} onClick={() => say(level)}>
                {t(`welcome.level.${level}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <p className="small muted">{t("welcome.skills_more")}</p>
      <div>
        <Button kind="quiet" busy={busy} onClick={() => run(answered(practice, welcome, "skills"))}>
          {t("welcome.enough")}
        </Button>
      </div>
      <FormTrouble error={error} />
    </div>
  );
}
