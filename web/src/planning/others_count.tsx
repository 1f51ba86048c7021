// What others count for the topic this plan began with, where no measure is linked yet.
import { Link } from "wouter";
import type { MeasureTemplates, ProjectView } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { useTemplates } from "./planning_api";

export function OthersCount({ view }: { view: ProjectView }) {
  const t = useWords();
  const { practice_id, template_key } = view.project;
  const topics = useTemplates(practice_id).data?.templates;
  const measures = useGet<MeasureTemplates>(`/api/practices/${practice_id}/measure-templates`).data
    ?.templates;
  const keys = topics?.find((each) => each.key === template_key)?.measures ?? [];
  const names = measures?.filter((each) => keys.includes(each.key)).map((each) => each.measure.name) ?? [];
  if (names.length === 0) return null;
  return (
    <p>
      {t("planning.others_count", { names: names.join(" · ") })}{" "}
      <Link to={`/practices/${practice_id}/measures/templates`} className="no_print">
        {t("measures.begin.templates")}
      </Link>
    </p>
  );
}
