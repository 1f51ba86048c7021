// Who knows what: ten things a team needs, on four steps. Nobody sees "new to me" but oneself; the coach sees how many.
import { useLocation } from "wouter";
import type { Newcomer, Skill, SkillLevel, WelcomeInput } from "../gen/types";
import { useDocument } from "../kit/document";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { DocumentView } from "../ui/document_view";
import { SelectField } from "../ui/field";
import { save_welcome, welcome_at } from "./welcome_api";

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
export const LEVELS: SkillLevel[] = ["new_to_me", "with_help", "can_do", "can_teach"];

type Said = { [skill: string]: string };
const said_by = (one: Newcomer): Said =>
  Object.fromEntries(SKILLS.map((skill) => [skill, level_of(one, skill)]));
const level_of = (one: Newcomer, skill: Skill) =>
  one.skills.find((each) => each.skill === skill)?.level ?? "";

export function SkillsForm(props: { practice: string; welcome: Newcomer; skip: () => void }) {
  const t = useWords();
  const [, go] = useLocation();
  const { practice, welcome } = props;
  const input = (said: Said): WelcomeInput => ({
    done: [...new Set([...welcome.done, "skills" as const])],
    minutes_a_week: welcome.minutes_a_week,
    skills: SKILLS.filter((skill) => said[skill]).map((skill) => ({
      skill,
      level: said[skill] as SkillLevel,
    })),
  });
  const document = useDocument<Said>(
    `welcome/${practice}/skills`,
    { fields: said_by(welcome), version: welcome.version },
    {
      save: async (said, version) => {
        const saved = await save_welcome(practice, { ...welcome, version }, input(said));
        return { fields: said_by(saved), version: saved.version };
      },
      read_current: (current, version) => ({ fields: said_by(current as Newcomer), version }),
      sending: (said) => ({ path: welcome_at(practice), body: input(said) }),
    },
  );
  const options = [
    { value: "", label: t("welcome.level.unsaid") },
    ...LEVELS.map((value) => ({ value, label: t(`welcome.level.${value}`) })),
  ];
  return (
    <DocumentView
      document={document}
      label={(field) => t(`welcome.skill.${field}`)}
      shown={(_, value) => t(`welcome.level.${value || "unsaid"}`)}
      close={() => go(`/practices/${practice}/team`)}
    >
      <div className="grid2">
        {SKILLS.map((skill) => (
          <SelectField
            key={skill}
            id={`skills_${skill}`}
            label={t(`welcome.skill.${skill}`)}
            value={document.mine[skill] ?? ""}
            onChange={(level) => document.change({ [skill]: level })}
            options={options}
          />
        ))}
      </div>
      <div>
        <Button onClick={props.skip}>{t("welcome.skip")}</Button>
      </div>
    </DocumentView>
  );
}
