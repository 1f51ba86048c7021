// Act: keep it, change it or let it go, and why; then the next test, which begins with this one.
import { useState } from "react";
import { useLocation } from "wouter";
import type { Cycle } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { AreaField, ChoiceField } from "../ui/field";
import { FormTrouble } from "../ui/trouble";
import { begin_cycle, page_after } from "./pdsa_api";
import { StepCard, useStep } from "./step_card";
import type { ActTexts } from "./step_fields";

const DECISIONS = ["kept", "changed", "let_go"];

export function ActStep(props: { cycle: Cycle }) {
  const t = useWords();
  const act = useStep(props.cycle, "act");
  const field = (name: "why" | "next") => ({
    id: `act_${name}`,
    label: t(`pdsa.field.${name}`),
    value: act.mine[name],
    onChange: (value: string) => act.change({ [name]: value }),
    onBlur: () => void act.flush(),
    problem: act.problem(name),
  });
  const shown = (name: keyof ActTexts, value: string) =>
    name === "decision" && value ? t(`pdsa.decision.${value}`) : value;
  return (
    <StepCard cycle={props.cycle} step="act" document={act} shown={shown}>
      <ChoiceField
        id="act_decision"
        label={t("pdsa.field.decision")}
        value={act.mine.decision}
        onChange={(decision) => act.change({ decision })}
        options={DECISIONS.map((value) => ({ value, label: t(`pdsa.decision.${value}`) }))}
      />
      <AreaField {...field("why")} rows={2} />
      <AreaField {...field("next")} rows={2} hint={t("pdsa.hint.next")} />
      <NextTest cycle={props.cycle} flush={act.flush} />
    </StepCard>
  );
}

/** Saves what was decided first, so that the next test knows it. */
function NextTest(props: { cycle: Cycle; flush: () => Promise<boolean> }) {
  const t = useWords();
  const [, go] = useLocation();
  const [error, set_error] = useState<Error>();
  const [busy, set_busy] = useState(false);
  const { cycle } = props;
  async function next() {
    set_busy(true);
    set_error(undefined);
    try {
      if (!(await props.flush())) return;
      const made = await begin_cycle(cycle.practice_id, { title: cycle.title, previous_id: cycle.id });
      go(page_after(cycle.practice_id, made));
    } catch (thrown) {
      set_error(thrown as Error);
    } finally {
      set_busy(false);
    }
  }
  return (
    <div className="stack tight no_print">
      <div>
        <Button kind="main" busy={busy} onClick={() => void next()}>
          {t("pdsa.plan_next")}
        </Button>
      </div>
      <p className="small muted">{t("pdsa.plan_next_more")}</p>
      {error && <FormTrouble error={error} />}
    </div>
  );
}
