// Kind of chart, rules and where "before" ends: choices with a line each that says what they are for.
import type { BaselineRule, Chart, ChartSetupView, ChartType, RuleSet } from "../gen/types";
import { useWords } from "../kit/words";
import { CheckField, SelectField } from "../ui/field";
import { problem_words } from "../ui/form_view";
import { rules_words, type_words } from "./setup_words";
import type { Setup } from "./use_setup";

export function KindFields(props: { setup: Setup; choices: ChartSetupView }) {
  const t = useWords();
  const { setup, choices } = props;
  const { type, rule_set, two_sigma } = setup.values;
  const drawn = type ?? choices.advised;
  const suited = choices.types.find((each) => each.type === drawn)?.rule_sets ?? [];
  // Who wants the NHS rules and no chart in particular gets the one they are made for.
  const rules: RuleSet[] = type || suited.includes("nhs") ? suited : [...suited, "nhs"];
  const wrong = (pointer: string) => {
    const found = setup.problem(pointer);
    return found && problem_words(t, found.code);
  };
  return (
    <>
      <div className="stack tight">
        <SelectField
          id="setup_type"
          label={t("charts.setup.type")}
          value={type ?? ""}
          onChange={(value) => setup.set({ type: (value || null) as ChartType | null })}
          problem={wrong("/type")}
          options={[
            { value: "", label: t("charts.setup.type_advised", { type: type_words(t, choices.advised) }) },
            ...choices.types.map((each) => ({ value: each.type, label: type_words(t, each.type) })),
          ]}
        />
        <p className="small muted">{type ? t(`charts.type_more.${type}`) : choices.advice}</p>
      </div>
      <SelectField
        id="setup_rule_set"
        label={t("charts.setup.rule_set")}
        hint={t("charts.setup.rule_set_hint")}
        value={rule_set ?? ""}
        onChange={(value) => setup.set({ rule_set: (value || null) as RuleSet | null })}
        problem={wrong("/rule_set")}
        options={[
          {
            value: "",
            label: t("charts.setup.rule_set_program", { rules: rules_words(t, choices.program_rules) }),
          },
          ...rules.map((each) => ({ value: each, label: rules_words(t, each) })),
        ]}
      />
      {drawn !== "run" && (
        <CheckField
          id="setup_two_sigma"
          label={t("charts.setup.two_sigma")}
          checked={two_sigma}
          onChange={(checked) => setup.set({ two_sigma: checked })}
        />
      )}
    </>
  );
}

export function BaselineField(props: { chart: Chart; setup: Setup }) {
  const t = useWords();
  const { chart, setup } = props;
  const { baseline, baseline_last } = setup.values;
  const problem = setup.problem("/baseline");
  const counted = chart.points.filter((point) => point.state === "counted");
  return (
    <div className="stack tight">
      <SelectField
        id="setup_baseline_last"
        label={t("charts.setup.baseline_last")}
        hint={t("charts.baseline_hint")}
        value={baseline === "until" ? (baseline_last ?? "") : baseline}
        onChange={(value) => setup.set(baseline_patch(value))}
        problem={problem && problem_words(t, problem.code)}
        options={[
          { value: "program_start", label: t("charts.baseline_program") },
          { value: "none", label: t("charts.baseline_all") },
          ...counted.map((point, index) => ({
            value: point.period,
            label: t("charts.baseline_until", { label: point.label, count: index + 1 }),
          })),
        ]}
      />
      <p className="small muted">{t("charts.setup.drag")}</p>
    </div>
  );
}

export function baseline_patch(value: string): { baseline: BaselineRule; baseline_last: string | null } {
  if (value === "program_start" || value === "none") return { baseline: value, baseline_last: null };
  return { baseline: "until", baseline_last: value };
}
