// The host's page of work in the background: what was given up comes first, because only that needs somebody.
import { useState } from "react";
import type { JobLine, JobsView } from "../gen/types";
import { call } from "../kit/api";
import { say_instant } from "../kit/dates";
import { refresh, useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { Trouble } from "../ui/trouble";

const JOBS = "/api/partnership/jobs";

export default function JobsPage() {
  const t = useWords();
  const jobs = useGet<JobsView>(JOBS);
  const [error, set_error] = useState<Error>();
  const act = (method: "POST" | "DELETE", path: string) =>
    void call<void>(method, `${JOBS}/${path}`, method === "POST" ? { body: {} } : {})
      .then(() => refresh(JOBS))
      .catch(set_error);
  return (
    <div className="stack wide">
      <PageHead title={t("door.jobs")} lead={t("door.jobs_more")} />
      {error && <Trouble error={error} />}
      <Loaded query={jobs} heights={[60, 200]}>
        {(answer) => (
          <>
            {answer.dead.length === 0 ? (
              <Notice kind="good" title={t("door.jobs_calm")}>
                {t("door.jobs_calm_more")}
              </Notice>
            ) : (
              <Dead jobs={answer.dead} act={act} />
            )}
            <Lines title="door.jobs_running" jobs={answer.running} />
            <Lines title="door.jobs_waiting" jobs={answer.waiting} />
            <Lines title="door.jobs_done" jobs={answer.done} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Dead(props: { jobs: JobLine[]; act: (method: "POST" | "DELETE", path: string) => void }) {
  const t = useWords();
  return (
    <section className="card stack" aria-labelledby="dead_title">
      <h2 id="dead_title">{t("door.jobs_dead")}</h2>
      <ul className="bare roster">
        {props.jobs.map((job) => {
          const name = t(`door.job.${job.kind}`);
          return (
            <li key={job.id} className="row between">
              <div>
                <strong>{name}</strong>
                <div>{job.last_error}</div>
                <div className="small muted">
                  {t("door.tries", { count: job.attempts })} · {say_instant(job.run_at)}
                </div>
              </div>
              <div className="row">
                <Button
                  label={t("door.try_again_of", { job: name })}
                  onClick={() => props.act("POST", `${job.id}/again`)}
                >
                  {t("door.try_again")}
                </Button>
                <Button
                  kind="quiet"
                  label={t("door.drop_of", { job: name })}
                  onClick={() => props.act("DELETE", job.id)}
                >
                  {t("door.drop")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Lines(props: { title: string; jobs: JobLine[] }) {
  const t = useWords();
  if (props.jobs.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t(props.title)}</h2>
      <ul className="bare roster">
        {props.jobs.map((job) => (
          <li key={job.id} className="row between">
            <div>
              <strong>{t(`door.job.${job.kind}`)}</strong>
              {job.last_error && <div className="small muted">{job.last_error}</div>}
            </div>
            <span className="small muted">{say_instant(job.done_at ?? job.run_at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
