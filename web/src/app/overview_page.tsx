// A program at a glance: who has sent, small charts of each measure, practices and coaches. Put together from the rooms.
import { useParams } from "wouter";
import { useMe } from "../access/access_api";
import { SmallMultiples } from "../charts/small_multiples";
import { HandedInCard } from "../measures/handed_in";
import { PracticeTable } from "../programs/practice_table";
import { ProgramCard } from "../programs/program_card";
import { useProgram } from "../programs/programs_api";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { opens_practice } from "./nav";

export default function OverviewPage() {
  const { program = "" } = useParams();
  const me = useMe();
  const home = useProgram(program);
  const opens = (practice: string) => opens_practice(me, practice, program);
  return (
    <Loaded page query={home} heights={[48, 320, 320]}>
      {(answer) => (
        <div className="stack wide">
          <PageHead title={answer.program.name} />
          <HandedInCard program={program} />
          <SmallMultiples program={program} opens={opens} />
          <PracticeTable practices={answer.practices} opens={opens} />
          <ProgramCard home={answer} />
        </div>
      )}
    </Loaded>
  );
}
