// The lines in other words, one more, one less. A changed line asks both sides again.
import type { AgreementSide, AgreementView, LineInput, LineKind } from "../gen/types";
import { useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { AreaField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { save_lines } from "./agreement_api";

const SIDES: AgreementSide[] = ["practice", "coach"];
const KINDS: LineKind[] = ["ticked", "talked"];

export function AgreementEdit(props: { practice: string; view: AgreementView; close: () => void }) {
  const t = useWords();
  const { view } = props;
  const form = useForm(
    { lines: view.lines.map(({ key, side, kind, words }): LineInput => ({ key, side, kind, words })) },
    async ({ lines }) => {
      await save_lines(props.practice, view, lines);
      props.close();
    },
    ({ lines }) => lines.map((each) => each.words),
  );
  const { lines } = form.values;
  const change = (key: string, patch: Partial<LineInput>) =>
    form.set({ lines: lines.map((each) => (each.key === key ? { ...each, ...patch } : each)) });
  const one_more = (side: AgreementSide) =>
    form.set({ lines: [...lines, { key: new_id(), side, kind: "ticked", words: "" }] });
  return (
    <FormView
      form={form}
      name="agreement"
      label={() => "programs.agreement.line"}
      action={t("programs.agreement.save_lines")}
      beside={<Button onClick={props.close}>{t("app.cancel")}</Button>}
    >
      <Notice kind="info">{t("programs.agreement.asks_again")}</Notice>
      <div className="grid2 agreement_sides">
        {SIDES.map((side) => (
          <fieldset key={side} className="card stack">
            <legend>{t(`programs.agreement.side.${side}`)}</legend>
            {lines
              .filter((each) => each.side === side)
              .map((line, index) => {
                const place = lines.indexOf(line);
                const problem = form.problems.find((each) => each.pointer === `/lines/${place}/words`);
                const fresh = !view.lines.some((each) => each.key === line.key);
                return (
                  <div key={line.key} className="stack tight">
                    <AreaField
                      id={`line_${line.key}`}
                      label={t("programs.agreement.line_number", { number: index + 1 })}
                      rows={2}
                      value={line.words}
                      onChange={(words) => change(line.key, { words })}
                      problem={problem && problem_words(t, problem.code)}
                    />
                    {fresh && (
                      <SelectField
                        id={`kind_${line.key}`}
                        label={t("programs.agreement.line_kind")}
                        value={line.kind}
                        onChange={(kind) => change(line.key, { kind: kind as LineKind })}
                        options={KINDS.map((each) => ({
                          value: each,
                          label: t(`programs.agreement.kind.${each}`),
                        }))}
                      />
                    )}
                    <div>
                      <Button
                        kind="quiet"
                        label={`${t("programs.agreement.take_away")}: ${line.words.slice(0, 60)}`}
                        onClick={() => form.set({ lines: lines.filter((each) => each.key !== line.key) })}
                      >
                        {t("programs.agreement.take_away")}
                      </Button>
                    </div>
                  </div>
                );
              })}
            <div>
              <Button onClick={() => one_more(side)}>{t("programs.agreement.one_more")}</Button>
            </div>
          </fieldset>
        ))}
      </div>
    </FormView>
  );
}
