// Two minutes of learning where the work is, and the way to a person who can be asked.
import { Link } from "wouter";
import { useWords } from "../kit/words";

export function Explain(props: { practice: string; title: string; children: string }) {
  const t = useWords();
  return (
    <details className="no_print">
      <summary>{props.title}</summary>
      <div className="stack tight explain">
        {props.children.split("\n").map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <Link to={`/practices/${props.practice}/team`}>{t("welcome.ask_a_person")}</Link>
        </p>
      </div>
    </details>
  );
}
