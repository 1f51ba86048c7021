// Coaching given in a program: a line a practice, by name. Not by who coaches: it ranks nobody.
import { useParams } from "wouter";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ScrollBox } from "../ui/scroll_box";
import { useProgramDose } from "./coaching_api";
import { hours, Mix, Source } from "./dose_parts";
import "./coaching.css";

export default function ProgramGivenPage() {
  const t = useWords();
  const { program = "" } = useParams();
  return (
    <Loaded page query={useProgramDose(program)}>
      {(dose) => (
        <div className="stack wide">
          <PageHead
            title={t("coaching.program_given", { program: dose.program_name })}
            lead={t("coaching.given_lead")}
            beside={
              <ButtonLink file to={`/api/programs/${program}/coaching/csv`}>
                {t("coaching.csv")}
              </ButtonLink>
            }
          />
          {dose.lines.length === 0 && <p>{t("coaching.nothing_given")}</p>}
          {dose.lines.length > 0 && (
            <ScrollBox label={t("coaching.given_title")}>
              <table className="cases">
                <thead>
                  <tr>
                    {["practice"].map((column) => (
                      <th key={column} scope="col">
                        {t(`coaching.column.${column}`)}
                      </th>
                    ))}
                    {["contacts", "visits", "visit_hours", "remote_hours", "travel_hours", "team_leads"].map(
                      (column) => (
                        <th key={column} scope="col">
                          {t(`coaching.${column}`)}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {dose.lines.map((line) => (
                    <tr key={line.practice_id}>
                      <th scope="row">{line.practice_name}</th>
                      <td data-label={t("coaching.contacts")}>{line.contacts}</td>
                      <td data-label={t("coaching.visits")}>{line.visits}</td>
                      <td data-label={t("coaching.visit_hours")}>{hours(line.visit_min)}</td>
                      <td data-label={t("coaching.remote_hours")}>{hours(line.remote_min)}</td>
                      <td data-label={t("coaching.travel_hours")}>{hours(line.travel_min)}</td>
                      <td data-label={t("coaching.team_leads")}>
                        {line.tasks === 0
                          ? t("coaching.not_said")
                          : t("coaching.of_tasks", { with: line.led_by_team, of: line.tasks })}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          )}
          <Mix quarters={dose.quarters} />
          <Source benchmark={dose.benchmark} />
        </div>
      )}
    </Loaded>
  );
}
