// What a barrier stands before: a plan, a test or a measure of the practice. Optional.
import { useWords } from "../kit/words";
import { useMeasures } from "../measures/measures_api";
import { useCycles } from "../pdsa/pdsa_api";
import { useProjects } from "../planning/planning_api";
import { SelectField } from "../ui/field";

export function AboutField(props: { practice: string; value: string; onChange: (value: string) => void }) {
  const t = useWords();
  const projects = useProjects(props.practice).data?.projects ?? [];
  const cycles = useCycles(props.practice).data?.cycles ?? [];
  const measures = useMeasures(props.practice).data?.measures ?? [];
  const said = (kind: string, title: string) => t(`barriers.about.${kind}`, { title });
  return (
    <SelectField
      id="barrier_about_id"
      label={t("barriers.field.about_id")}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: "", label: t("barriers.about_nothing") },
        ...projects.map(({ project }) => ({ value: project.id, label: said("project", project.title) })),
        ...cycles.map((each) => ({ value: each.id, label: said("test", each.title) })),
        ...measures.map(({ measure }) => ({ value: measure.id, label: said("measure", measure.name) })),
      ]}
    />
  );
}
