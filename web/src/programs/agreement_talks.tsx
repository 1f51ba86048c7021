// How it goes between us: two questions after one, four and eight months, answered by each side for itself.
import type { AgreementSide, AgreementTalk, AgreementView, Talk } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { AreaField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { save_talk } from "./agreement_api";

const SIDES: AgreementSide[] = ["practice", "coach"];

interface TalksProps {
  practice: string;
  view: AgreementView;
}

export function AgreementTalks(props: TalksProps) {
  const t = useWords();
  const { view } = props;
  if (view.talks_open.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby={`talks_${view.enrollment_id}`}>
      <h2 id={`talks_${view.enrollment_id}`}>{t("programs.agreement.talks")}</h2>
      <p className="muted">{t("programs.agreement.talks_more")}</p>
      {[...view.talks_open].reverse().map((talk) => (
        <details key={talk} open={talk === view.talks_open.at(-1)}>
          <summary>{t(`programs.agreement.after.${talk}`)}</summary>
          <div className="stack" style={{ paddingTop: 12 }}>
            {SIDES.map((side) => (
              <OneSide key={side} {...props} talk={talk} side={side} />
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

function OneSide(props: TalksProps & { talk: Talk; side: AgreementSide }) {
  const t = useWords();
  const { view, talk, side } = props;
  const said = view.talks.find((each) => each.talk === talk && each.side === side);
  const mine = view.my_side === side && view.may.includes("write");
  return (
    <div className="stack tight">
      <h3>{t(`programs.agreement.side_short.${side}`)}</h3>
      {mine ? (
        <Answer key={said?.version ?? 0} {...props} said={said} />
      ) : said ? (
        <>
          <p>
            <strong>{t("programs.agreement.heard")}</strong> {said.heard}
          </p>
          <p>
            <strong>{t("programs.agreement.easier")}</strong> {said.easier}
          </p>
          <p className="small muted">{said.by}</p>
        </>
      ) : (
        <p className="muted">{t("programs.agreement.not_said")}</p>
      )}
    </div>
  );
}

function Answer(props: TalksProps & { talk: Talk; said: AgreementTalk | undefined }) {
  const t = useWords();
  const { view, talk, said } = props;
  const id = `talk_${talk}`;
  const form = useForm(
    { heard: said?.heard ?? "", easier: said?.easier ?? "" },
    (values) => save_talk(props.practice, view, talk, said, values),
    ({ heard, easier }) => [heard, easier],
  );
  return (
    <FormView form={form} name={id} label={(field) => `programs.agreement.${field}`} action={t("app.save")}>
      <AreaField
        id={`${id}_heard`}
        label={t("programs.agreement.heard")}
        rows={2}
        value={form.values.heard}
        onChange={(heard) => form.set({ heard })}
      />
      <AreaField
        id={`${id}_easier`}
        label={t("programs.agreement.easier")}
        rows={2}
        value={form.values.easier}
        onChange={(easier) => form.set({ easier })}
      />
    </FormView>
  );
}
