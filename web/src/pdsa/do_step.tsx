// Do: what did you see? A line is enough, a count may stand for it, and names are tapped.
import { type ReactNode, useEffect, useRef } from "react";
import type { Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { AreaField, ChoiceField, TextField } from "../ui/field";
import { NamesField } from "../ui/names_field";
import { StepCard, useStep } from "./step_card";
import { type DoTexts, digits, people_of } from "./step_fields";

const WENT = ["as_planned", "partly", "otherwise"];

/** `first`: the test is being tried, and the cursor waits in the field. `photos` may stand for words. */
export function DoStep(props: { cycle: Cycle; first: boolean; photos?: ReactNode }) {
  const t = useWords();
  const seen = useStep(props.cycle, "do");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.first) box.current?.querySelector("textarea")?.focus();
  }, [props.first]);
  const field = (name: "saw" | "count" | "out_of") => ({
    id: `do_${name}`,
    label: t(`pdsa.field.${name}`),
    value: seen.mine[name],
    onChange: (value: string) => seen.change({ [name]: name === "saw" ? value : digits(value) }),
    onBlur: () => void seen.flush(),
    problem: seen.problem(name),
  });
  const shown = (name: keyof DoTexts, value: string) =>
    name === "went" && value ? t(`pdsa.went.${value}`) : value;
  return (
    <div ref={box}>
      <StepCard cycle={props.cycle} step="do" document={seen} shown={shown}>
        <AreaField {...field("saw")} hint={t("pdsa.hint.saw")} />
        <div className="pdsa_counts">
          <TextField {...field("count")} numeric="numeric" />
          <TextField {...field("out_of")} numeric="numeric" />
        </div>
        {props.photos}
        <ChoiceField
          id="do_went"
          label={t("pdsa.field.went")}
          value={seen.mine.went}
          onChange={(went) => seen.change({ went })}
          options={WENT.map((value) => ({ value, label: t(`pdsa.went.${value}`) }))}
        />
        <People cycle={props.cycle} seen={seen.mine} change={seen.change} />
      </StepCard>
    </div>
  );
}

function People(props: { cycle: Cycle; seen: DoTexts; change: (patch: Partial<DoTexts>) => void }) {
  const t = useWords();
  const there = people_of(props.seen);
  const team = usePractice(props.cycle.practice_id).data?.team ?? [];
  const members = team.filter((member) => !member.left_on || there.includes(member.id));
  return (
    <NamesField
      label={t("pdsa.field.people")}
      names={members.map(({ id, name }) => ({ value: id, name }))}
      chosen={there}
      change={(people) => props.change({ people: people.join(" ") })}
    />
  );
}
