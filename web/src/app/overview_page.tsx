// A program at a glance: who has sent, small charts of each measure, practices and coaches. Put together from the rooms.
import { useParams } from "wouter";
import { useMe } from "../access/access_api";
import { SmallMultiples } from "../charts/small_multiples";
import { useWords } from "../kit/words";
import { OverviewCard } from "../measures/overview_card";
import { SnapshotsCard } from "../measures/snapshots_card";
import { PracticeTable } from "../programs/practice_table";
import { ProgramCard } from "../programs/program_card";
import { useProgram } from "../programs/programs_api";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { opens_practice } from "./nav";

export default function OverviewPage() {
  const t = useWords();
  const { program = "" } = useParams();
  const me = useMe();
  const home = useProgram(program);
  // A practice that is only invited is not yet in the program's reach.
  const invited = home.data?.practices.filter((each) => each.status === "invited") ?? [];
  const opens = (practice: string) =>
    opens_practice(me, practice, program) && !invited.some((each) => each.practice_id === practice);
  return (
    <Loaded page query={home} heights={[48, 320, 320]}>
      {(answer) => (
        <div className="stack wide">
          <PageHead title={answer.program.name} />
          {answer.may.includes("edit_program") && (
            <div className="row no_print">
              <ButtonLink to={`/programs/${program}/practices`}>{t("programs.manage_practices")}</ButtonLink>
              <ButtonLink to={`/programs/${program}/measures`}>{t("measures.of_program")}</ButtonLink>
              <ButtonLink to={`/programs/${program}/coaching`}>{t("coaching.given")}</ButtonLink>
              <ButtonLink to={`/programs/${program}/agreements`}>
                {t("programs.agreement.of_program")}
              </ButtonLink>
              <ButtonLink to={`/programs/${program}/barriers`}>{t("barriers.patterns")}</ButtonLink>
            </div>
          )}
          {answer.practices.length === 0 ? (
            <Empty title={t("programs.no_practices")}>{t("programs.no_practices_more")}</Empty>
          ) : (
            <>
              {answer.may.includes("see_handed_in") && <OverviewCard program={program} opens={opens} />}
              <SmallMultiples
                program={program}
                opens={opens}
                left={answer.practices.filter((each) => each.status === "withdrawn").map((each) => each.name)}
              />
              <PracticeTable practices={answer.practices} opens={opens} />
              {answer.may.includes("export_numbers") && (
                <SnapshotsCard program={program} makes={answer.may.includes("edit_program")} />
              )}
            </>
          )}
          <ProgramCard home={answer} />
        </div>
      )}
    </Loaded>
  );
}
