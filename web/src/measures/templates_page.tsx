// Measures others found worth counting, to begin with: each in plain words, with what others reached and where it is from.
import { useLocation, useParams } from "wouter";
import type { MeasureTemplate, MeasureTemplates, TemplateGroup } from "../gen/types";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import "./templates.css";

const GROUPS: TemplateGroup[] = [
  "early",
  "growth",
  "vaccines",
  "asthma",
  "teens",
  "families",
  "access",
  "balance",
  "safety",
  "program",
];

export default function TemplatesPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const templates = useGet<MeasureTemplates>(`/api/practices/${practice}/measure-templates`);
  return (
    <div className="stack wide">
      <PageHead
        title={t("measures.begin.templates")}
        lead={t("measures.templates.more")}
        back={{ to: `/practices/${practice}/measures/new`, words: t("measures.own") }}
      />
      <Loaded query={templates} heights={[200, 200]}>
        {(answer) => (
          <>
            {GROUPS.map((group) => (
              <Group
                key={group}
                group={group}
                practice={practice}
                templates={answer.templates.filter((each) => each.group === group)}
              />
            ))}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Group(props: { group: TemplateGroup; practice: string; templates: MeasureTemplate[] }) {
  const t = useWords();
  return (
    <section className="stack tight" aria-labelledby={`group_${props.group}`}>
      <h2 id={`group_${props.group}`}>{t(`measures.templates.group.${props.group}`)}</h2>
      <ul className="bare templates">
        {props.templates.map((each) => (
          <li key={each.key}>
            <TemplateCard practice={props.practice} template={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TemplateCard(props: { practice: string; template: MeasureTemplate }) {
  const t = useWords();
  const [, go] = useLocation();
  const { measure, known } = props.template;
  const { id: _, ...start } = measure;
  return (
    <article className="card stack tight template">
      <h3>{measure.name}</h3>
      <p>{measure.purpose}</p>
      <dl className="facts small">
        <dt>{t("measures.field.numerator")}</dt>
        <dd>{measure.numerator}</dd>
        {measure.denominator && (
          <>
            <dt>{t("measures.field.denominator")}</dt>
            <dd>{measure.denominator}</dd>
          </>
        )}
      </dl>
      {known && <p className="small">{known}</p>}
      <p className="small muted">
        {t(`measures.every.${measure.period}`)} ·{" "}
        {t("measures.templates.from", { source: measure.steward ?? "" })}
      </p>
      <div className="template_action">
        <Button
          label={`${t("measures.templates.take")}: ${measure.short_name}`}
          onClick={() => go(`/practices/${props.practice}/measures/new`, { state: { start } })}
        >
          {t("measures.templates.take")}
        </Button>
      </div>
    </article>
  );
}
