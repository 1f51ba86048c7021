// What stood in a test before: who wrote what, and when.
import { useState } from "react";
import type { Cycle, FieldChange } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Forget } from "../ui/forget";
import { Loaded } from "../ui/loaded";
import { forget_history, useHistory } from "./pdsa_api";

export function History(props: { cycle: Cycle }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details className="card no_print" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{t("pdsa.history")}</summary>
      {open && <Revisions cycle={props.cycle} />}
    </details>
  );
}

const CHOICES: Record<string, string> = { went: "went", compared: "compared", decision: "decision" };

function Revisions(props: { cycle: Cycle }) {
  const t = useWords();
  const { cycle } = props;
  const practice = usePractice(cycle.practice_id).data;
  const team = practice?.team ?? [];
  const may_forget = practice?.may.includes("edit_work");
  const said = (change: FieldChange, value: string) => {
    if (!value) return t("app.merge.nothing");
    if (change.field in CHOICES) return t(`pdsa.${CHOICES[change.field]}.${value}`);
    if (change.field === "ready") return t(value === "true" ? "pdsa.is_ready" : "pdsa.not_ready");
    if (change.field === "measure_id") return t("pdsa.a_measure");
    if (change.field !== "people") return value;
    return team
      .filter((member) => value.includes(member.id))
      .map((member) => member.name)
      .join(", ");
  };
  return (
    <Loaded query={useHistory(cycle.practice_id, cycle.id)} heights={[80]}>
      {({ revisions }) => (
        <>
          <ol className="bare stack">
            {revisions.map((revision) => (
              <li key={revision.step + revision.at} className="stack tight">
                <p className="small muted">
                  {revision.by}, {say_instant(revision.at)}
                </p>
                {revision.changes.map((change) => (
                  <p key={change.field} className="small">
                    <strong>{t(`pdsa.field.${change.field}`)}:</strong>{" "}
                    <del>{said(change, change.before)}</del> → {said(change, change.after)}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          {may_forget && revisions.length > 0 && <Forget forget={() => forget_history(cycle)} />}
        </>
      )}
    </Loaded>
  );
}
