// Who said yes to the lines as they are now, and when; each side by name. Earlier editions stay on record.
import { useMe } from "../access/access_api";
import type { AgreementSide, AgreementView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Tag } from "../ui/tag";
import { say_yes } from "./agreement_api";

const SIDES: AgreementSide[] = ["practice", "coach"];

export function AgreementYes(props: { practice: string; view: AgreementView }) {
  const t = useWords();
  const { view } = props;
  const now = view.yes.filter((each) => each.edition === view.version);
  const before = view.yes.filter((each) => each.edition !== view.version);
  const mine = now.some((each) => each.side === view.my_side);
  return (
    <section className="card stack tight" aria-labelledby={`yes_${view.enrollment_id}`}>
      <h2 id={`yes_${view.enrollment_id}`}>{t("programs.agreement.yes_title")}</h2>
      {SIDES.map((side) => {
        const said = now.find((each) => each.side === side);
        const words = said
          ? t(`programs.agreement.said_yes.${side}`, { name: said.name, day: say_short_day(said.said_on) })
          : t(`programs.agreement.no_yes_yet.${side}`);
        return (
          <p key={side}>
            <Tag shape={said ? "full" : "empty"} words={words} />
          </p>
        );
      })}
      {view.may.includes("agree") && !mine && <SayYes {...props} />}
      {before.length > 0 && (
        <details>
          <summary>{t("programs.agreement.earlier")}</summary>
          <ul className="stack tight">
            {before.map((each) => (
              <li key={`${each.edition}_${each.side}`} className="small">
                {t("programs.agreement.edition", { number: each.edition })}{" "}
                {t(`programs.agreement.said_yes.${each.side}`, {
                  name: each.name,
                  day: say_short_day(each.said_on),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SayYes(props: { practice: string; view: AgreementView }) {
  const t = useWords();
  const me = useMe();
  const id = `say_yes_${props.view.enrollment_id}`;
  const form = useForm({ name: me.name }, ({ name }) => say_yes(props.practice, props.view, name));
  const problem = form.problem("name");
  return (
    <div className="no_print">
      <FormView
        form={form}
        name={id}
        label={() => "programs.agreement.your_name"}
        action={t("programs.agreement.say_yes")}
      >
        <TextField
          id={`${id}_name`}
          label={t("programs.agreement.your_name")}
          hint={t("programs.agreement.yes_hint")}
          value={form.values.name}
          onChange={(name) => form.set({ name })}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
    </div>
  );
}
