// Who knows what: ten things a team needs, on four steps. Nobody sees "new to me" but oneself; the coach sees how many.
import { useLocation } from "wouter";
import type { Newcomer, Skill, SkillLevel } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { save_welcome } from "./welcome_api";

export const SKILLS: Skill[] = [
  "aim",
  "measures",
  "small_data",
  "run_charts",
  "tests",
  "meetings",
  "families",
  "teamwork",
  "workflow",
  "health_record",
];
const LEVELS: SkillLevel[] = ["new_to_me", "with_help", "can_do", "can_teach"];

export function SkillsForm(props: { practice: string; welcome: Newcomer; skip: () => void }) {
  const t = useWords();
  const [, go] = useLocation();
  const { welcome } = props;
  const start = Object.fromEntries(welcome.skills.map((each) => [each.skill, each.level as string]));
  const form = useForm(start, async (values) => {
    const said = SKILLS.filter((skill) => values[skill]);
    await save_welcome(props.practice, welcome, {
      done: [...new Set([...welcome.done, "skills" as const])],
      skills: said.map((skill) => ({ skill, level: values[skill] as SkillLevel })),
    });
    go(`/practices/${props.practice}/team`);
  });
  const options = [
    { value: "", label: t("welcome.level.unsaid") },
    ...LEVELS.map((value) => ({ value, label: t(`welcome.level.${value}`) })),
  ];
  return (
    <FormView
      form={form}
      name="skills"
      label={(field) => `welcome.skill.${field}`}
      action={t("app.save")}
      beside={<Button onClick={props.skip}>{t("welcome.skip")}</Button>}
    >
      <div className="grid2">
        {SKILLS.map((skill) => (
          <SelectField
            key={skill}
            id={`skills_${skill}`}
            label={t(`welcome.skill.${skill}`)}
            value={form.values[skill] ?? ""}
            onChange={(level) => form.set({ [skill]: level })}
            options={options}
          />
        ))}
      </div>
    </FormView>
  );
}
