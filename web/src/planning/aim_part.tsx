// The aim as one sentence with blanks, and questions that may sharpen it.
import type { Aim, ProjectView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords, type Words } from "../kit/words";
import { TextField } from "../ui/field";
import { Part } from "./part_form";

export function aim_sentence(t: Words, aim: Aim): string {
  const hole = t("planning.blank");
  return t("planning.aim_sentence", {
    what: aim.what || hole,
    whom: aim.whom || hole,
    from: aim.from_value || hole,
    to: aim.to_value || hole,
    by: aim.by_day ? say_short_day(aim.by_day) : hole,
  });
}

export function AimPart(props: { view: ProjectView }) {
  const t = useWords();
  const { view } = props;
  const aim = view.parts.aim;
  const fields = ["what", "whom", "from_value", "to_value"] as const;
  const empty = !fields.some((field) => aim[field]) && !aim.by_day;
  return (
    <Part
      view={view}
      section="aim"
      value={aim}
      empty={empty}
      words={(value) => fields.map((field) => value[field])}
      fields={(form) => (
        <>
          <p className="plan_sentence">{aim_sentence(t, form.values)}</p>
          <div className="grid2">
            {fields.map((field) => (
              <TextField
                key={field}
                id={`aim_${field}`}
                label={t(`planning.aim.${field}`)}
                hint={t(`planning.aim.${field}_hint`)}
                value={form.values[field]}
                onChange={(value) => form.set({ [field]: value })}
              />
            ))}
            <TextField
              id="aim_by_day"
              type="date"
              label={t("planning.aim.by_day")}
              value={form.values.by_day ?? ""}
              onChange={(value) => form.set({ by_day: value || null })}
            />
          </div>
        </>
      )}
    >
      <p className="plan_sentence">{aim_sentence(t, aim)}</p>
      {view.aim_cues.length > 0 && (
        <ul className="small muted no_print">
          {view.aim_cues.map((cue) => (
            <li key={cue}>{t(`planning.cue.${cue}`)}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}
