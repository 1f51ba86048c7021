// Two minutes of learning where the work is, and the people who can be asked.
import { useState } from "react";
import { Link } from "wouter";
import type { Skill } from "../gen/types";
import { useWords } from "../kit/words";
import { AskHere } from "../ui/ask";
import { TeachLine } from "./teach_line";

interface ExplainProps {
  practice: string;
  title: string;
  /** A line is a paragraph. */
  children: string;
  /** What somebody of the team may teach. */
  skill?: Skill;
}

export function Explain(props: ExplainProps) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details className="no_print" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{props.title}</summary>
      {open && (
        <div className="stack tight explain">
          {props.children.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
          <h3>{t("welcome.ask_a_person")}</h3>
          <TeachLine practice={props.practice} skill={props.skill} />
          <p>
            <Link to={`/practices/${props.practice}/team`}>{t("welcome.see_who_knows")}</Link>
          </p>
          <AskHere />
        </div>
      )}
    </details>
  );
}
