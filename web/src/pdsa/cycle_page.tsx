// One test, one page. From its day on it opens at "What did you see?".
import { useState } from "react";
import { Link, useParams } from "wouter";
import { Files } from "../files/files";
import type { Cycle, CycleLine, PracticeView } from "../gen/types";
import { say_day } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { ReadBy } from "../practices/read_by";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ActStep } from "./act_step";
import { Borrowing } from "./borrowing";
import { Cues } from "./cues";
import { DoStep } from "./do_step";
import { History } from "./history";
import { page_of, useCycle, useCycles } from "./pdsa_api";
import { PlanStep } from "./plan_step";
import { Ramp, ramp_anchor } from "./ramp";
import { ReadAct, ReadCycle } from "./read_cycle";
import { Sharing } from "./sharing";
import { StateTag } from "./state_tag";
import { StudyStep } from "./study_step";
import "./pdsa.css";

export default function CyclePage() {
  const { practice = "", cycle = "" } = useParams();
  const home = useGet<PracticeView>(`/api/practices/${practice}`);
  return (
    <Loaded query={useCycle(practice, cycle)} heights={[80, 320]} page>
      {(answer) => (
        <Loaded query={home} heights={[80, 320]} page>
          {({ may }) => <OneCycle key={answer.id} cycle={answer} may={may} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function OneCycle(props: { cycle: Cycle; may: string[] }) {
  const t = useWords();
  const { cycle, may } = props;
  const ramp = useCycles(cycle.practice_id).data?.cycles.filter((each) => each.ramp_id === cycle.ramp_id);
  const day = cycle.plan.fields.test_day;
  const writes = may.includes("take_part");
  return (
    <div className="stack wide">
      <PageHead
        title={cycle.title}
        back={{ to: `/practices/${cycle.practice_id}/pdsa`, words: t("pdsa.title") }}
        lead={
          <span className="row">
            <span>{t("pdsa.number", { number: cycle.number })}</span>
            <StateTag state={cycle.state} />
            {day && <span>{say_day(day)}</span>}
          </span>
        }
      />
      {ramp && ramp.length > 1 && <Beside cycle={cycle} ramp={ramp} />}
      {!cycle.project_id && <p className="muted">{t("pdsa.something_to_try")}</p>}
      <ReadBy practice={cycle.practice_id} audience={cycle.shared ? "program_practices" : "team"} />
      <div className="pdsa_page">
        <div className="stack">
          {writes && <Steps cycle={cycle} may={may} />}
          <div className={writes ? "print_only" : undefined}>
            <ReadCycle cycle={cycle} />
          </div>
          {!writes && <Files practice={cycle.practice_id} about={cycle.id} may_add={false} />}
        </div>
        <aside className="stack" aria-label={t("pdsa.beside")}>
          {ramp && ramp.length > 1 && <Ramp cycles={ramp} current={cycle.id} title={t("pdsa.ramp")} />}
          <Cues cycle={cycle} />
          <Borrowing cycle={cycle} />
          {may.includes("edit_work") && <Sharing cycle={cycle} />}
          <History cycle={cycle} />
        </aside>
      </div>
    </div>
  );
}

/** The test before, the one after, and all of them. */
function Beside(props: { cycle: Cycle; ramp: CycleLine[] }) {
  const t = useWords();
  const { cycle, ramp } = props;
  const here = ramp.findIndex((each) => each.id === cycle.id);
  const [before, after] = [ramp[here - 1], ramp[here + 1]];
  return (
    <nav className="row no_print" aria-label={t("pdsa.ramp")}>
      {before && (
        <Link to={page_of(cycle.practice_id, before.id)}>
          ← {t("pdsa.number", { number: before.number })}
        </Link>
      )}
      {after && (
        <Link to={page_of(cycle.practice_id, after.id)}>{t("pdsa.number", { number: after.number })} →</Link>
      )}
      <a href={`#${ramp_anchor(cycle)}`}>{t("pdsa.all_of_ramp", { count: ramp.length })}</a>
    </nav>
  );
}

/** Which step comes first is decided once, when the page opens: nothing moves under the fingers. */
function Steps(props: { cycle: Cycle; may: string[] }) {
  const t = useWords();
  const { cycle, may } = props;
  const [opened] = useState(cycle.state);
  const act = may.includes("edit_work") ? <ActStep cycle={cycle} /> : <ReadAct cycle={cycle} />;
  const photos = (
    <Files practice={cycle.practice_id} about={cycle.id} may_add level={opened === "planned" ? 2 : 3} />
  );
  if (opened === "planned")
    return (
      <div className="stack no_print">
        <PlanStep cycle={cycle} />
        <details>
          <summary>{t("pdsa.later_steps")}</summary>
          <div className="stack">
            <DoStep cycle={cycle} first={false} />
            <StudyStep cycle={cycle} />
            {act}
          </div>
        </details>
        {photos}
      </div>
    );
  return (
    <div className="stack no_print">
      <p className="lead">{cycle.plan.fields.question}</p>
      <DoStep cycle={cycle} first={opened === "trying"} photos={photos} />
      <StudyStep cycle={cycle} />
      {act}
      <details>
        <summary>{t("pdsa.the_plan")}</summary>
        <PlanStep cycle={cycle} />
      </details>
    </div>
  );
}
