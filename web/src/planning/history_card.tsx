// Who wrote what, when, and what it was before.
import { useState } from "react";
import type { HistoryLine, Project } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Button } from "../ui/button";
import { Forget } from "../ui/forget";
import { Loaded } from "../ui/loaded";
import { changes_of } from "./changes";
import { forget_history, useHistory } from "./planning_api";

export function HistoryCard({ project }: { project: Project }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <section className="card stack no_print" aria-labelledby="history_title">
      <h2 id="history_title">{t("planning.history")}</h2>
      {open ? (
        <Lines project={project} />
      ) : (
        <div className="row">
          <Button onClick={() => set_open(true)}>{t("planning.show_history")}</Button>
        </div>
      )}
    </section>
  );
}

function Lines({ project }: { project: Project }) {
  const t = useWords();
  const may_forget = usePractice(project.practice_id).data?.may.includes("edit_work");
  return (
    <Loaded query={useHistory(project)}>
      {({ lines }) => (
        <>
          <ul className="bare stack">
            {lines.map((line) => (
              <li key={line.thing + line.version} className="stack tight">
                <span>
                  <strong>{t(`planning.kind.${line.kind}`)}</strong>{" "}
                  <span className="small muted">
                    {line.who} · {say_instant(line.at)}
                  </span>
                </span>
                <Changes line={line} before={before(line, lines)} />
              </li>
            ))}
          </ul>
          {may_forget && lines.length > 0 && <Forget forget={() => forget_history(project)} />}
        </>
      )}
    </Loaded>
  );
}

const before = (line: HistoryLine, lines: HistoryLine[]) =>
  lines.find((each) => each.thing === line.thing && each.version === line.version - 1);

function Changes(props: { line: HistoryLine; before: HistoryLine | undefined }) {
  const t = useWords();
  return (
    <ul className="small plan_changes">
      {changes_of(props.line, props.before).map((each) => (
        <li key={each.field}>
          {each.after || t("planning.nothing_now")}
          {each.before && <span className="muted"> {t("planning.was", { before: each.before })}</span>}
        </li>
      ))}
    </ul>
  );
}
