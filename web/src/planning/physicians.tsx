// Physicians of the home practice and of its partners, to be ticked: who takes part, and who wants credit.
import type { ProjectView } from "../gen/types";
import { CheckField } from "../ui/field";

/** Their names; of those who have left nothing is said. */
export const physician_names = (view: ProjectView, chosen: string[]) =>
  view.physicians
    .filter((each) => chosen.includes(each.id))
    .map((each) => each.name)
    .join(", ");

export function Physicians(props: {
  id: string;
  label: string;
  view: ProjectView;
  chosen: string[];
  choose: (chosen: string[]) => void;
}) {
  const { id, view, chosen, choose } = props;
  if (view.physicians.length === 0) return null;
  return (
    <fieldset className="stack tight">
      <legend>{props.label}</legend>
      {view.physicians.map((each) => (
        <CheckField
          key={each.id}
          id={`${id}_${each.id}`}
          label={`${each.name} · ${each.practice}`}
          checked={chosen.includes(each.id)}
          onChange={(on) => choose(on ? [...chosen, each.id] : chosen.filter((one) => one !== each.id))}
        />
      ))}
    </fieldset>
  );
}
