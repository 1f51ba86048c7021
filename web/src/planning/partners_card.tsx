// Practices that share the project: they read and write this page, and nothing else of the home practice.
import { useState } from "react";
import type { ProjectView } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField } from "../ui/field";
import { FormTrouble } from "../ui/trouble";
import { may_write } from "./part_form";
import { add_partner, end_partner } from "./planning_api";

export function PartnersCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const [chosen, set_chosen] = useState("");
  const [error, set_error] = useState<Error>();
  const at_home = may_write(view) && view.at_home;
  if (view.partners.length === 0 && view.may_join.length === 0) return null;
  return (
    <section className="card stack plan_part" id="partners" aria-labelledby="partners_title">
      <h2 id="partners_title">{t("planning.partners")}</h2>
      <p className="muted">{t("planning.partners_more")}</p>
      <ul className="bare stack tight">
        {view.partners.map((each) => (
          <li key={each.id} className="row between">
            <strong>{each.name}</strong>
            {at_home && (
              <Button
                onClick={() => void end_partner(view.project, each.id).catch(set_error)}
                label={t("planning.end_partner", { name: each.name })}
              >
                {t("planning.take_away_short")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {at_home && view.may_join.length > 0 && (
        <div className="row no_print">
          <SelectField
            id="partner"
            label={t("planning.invite_partner")}
            value={chosen}
            onChange={set_chosen}
            options={[
              { value: "", label: "–" },
              ...view.may_join.map((each) => ({ value: each.id, label: each.name })),
            ]}
          />
          <Button
            disabled={!chosen}
            onClick={() =>
              void add_partner(view.project, chosen)
                .then(() => set_chosen(""))
                .catch(set_error)
            }
          >
            {t("planning.add_partner")}
          </Button>
        </div>
      )}
      <FormTrouble error={error} />
    </section>
  );
}
