// A program at a glance: who has sent, small charts of each measure, practices and coaches. Put together from the rooms.
import { useParams } from "wouter";
import { SmallMultiples } from "../charts/small_multiples";
import { HandedInCard } from "../measures/handed_in";
import { PracticeTable } from "../programs/practice_table";
import { ProgramCard } from "../programs/program_card";
import { useProgram } from "../programs/programs_api";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";

export default function OverviewPage() {
  const { program = "" } = useParams();
  const home = useProgram(program);
  return (
    <Loaded query={home} heights={[48, 320, 320]}>
      {(answer) => (
        <div className="stack wide">
          <PageHead title={answer.program.name} />
          <HandedInCard program={program} />
          <SmallMultiples program={program} />
          <PracticeTable practices={answer.practices} />
          <ProgramCard home={answer} />
        </div>
      )}
    </Loaded>
  );
}
