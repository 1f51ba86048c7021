// What coach and practice expect of each other: two columns of lines, who said yes, how it goes, and how ready both are.
import { useState } from "react";
import { useParams } from "wouter";
import type { AgreementSide, AgreementView } from "../gen/types";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { ReadBy } from "../practices/read_by";
import { CoachingTabs } from "../practices/work_tabs";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { useAgreements, useReadiness } from "./agreement_api";
import { AgreementEdit } from "./agreement_edit";
import { AgreementLine } from "./agreement_line";
import { AgreementTalks } from "./agreement_talks";
import { AgreementYes } from "./agreement_yes";
import { ReadinessCard } from "./readiness_card";
import "./agreement.css";

const SIDES: AgreementSide[] = ["practice", "coach"];

export default function AgreementPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const home = usePractice(practice).data;
  return (
    <div className="stack wide">
      <CoachingTabs practice={practice} />
      <PageHead title={t("programs.agreement.title")} lead={home?.practice.name} />
      <Loaded page query={useAgreements(practice)}>
        {({ agreements }) =>
          agreements.length === 0 ? (
            <Empty title={t("programs.agreement.none")}>{t("programs.agreement.none_more")}</Empty>
          ) : (
            agreements.map((view) => (
              <Agreement
                key={view.enrollment_id}
                practice={practice}
                view={view}
                named={agreements.length > 1}
              />
            ))
          )
        }
      </Loaded>
    </div>
  );
}

function Agreement(props: { practice: string; view: AgreementView; named: boolean }) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { practice, view } = props;
  return (
    <>
      {props.named && <h2>{view.program_name}</h2>}
      <ReadBy practice={practice} program={view.program_id} audience="team" />
      <AgreementYes practice={practice} view={view} />
      {editing ? (
        <AgreementEdit practice={practice} view={view} close={() => set_editing(false)} />
      ) : (
        <div className="grid2 agreement_sides">
          {SIDES.map((side) => (
            <section key={side} className="card stack" aria-labelledby={`${side}_${view.enrollment_id}`}>
              <h2 id={`${side}_${view.enrollment_id}`}>{t(`programs.agreement.side.${side}`)}</h2>
              <ul className="bare stack">
                {view.lines
                  .filter((line) => line.side === side)
                  .map((line) => (
                    <AgreementLine key={line.key} practice={practice} view={view} line={line} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {!editing && view.may.includes("agree") && (
        <div className="row no_print">
          <Button onClick={() => set_editing(true)}>{t("programs.agreement.change_lines")}</Button>
        </div>
      )}
      <AgreementTalks practice={practice} view={view} />
      <Ready practice={practice} enrollment={view.enrollment_id} />
    </>
  );
}

function Ready(props: { practice: string; enrollment: string }) {
  return (
    <Loaded query={useReadiness(props.practice)} heights={[160]}>
      {({ rounds, may }) =>
        rounds
          .filter((each) => each.enrollment_id === props.enrollment && each.open)
          .map((each) => (
            <ReadinessCard
              key={`${each.round}_${each.version}`}
              practice={props.practice}
              readiness={each}
              writes={may.includes("write")}
            />
          ))
      }
    </Loaded>
  );
}
