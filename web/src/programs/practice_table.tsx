// Practices of a program with their coaches and how they take part.
import { useState } from "react";
import { Link } from "wouter";
import type { EnrolledPractice } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import "./programs.css";
import { shown_name } from "./shown_name";

const SHOWN_AT_FIRST = 25;

export function PracticeTable(props: {
  practices: EnrolledPractice[];
  opens: (practice: string) => boolean;
}) {
  const t = useWords();
  const [shown, set_shown] = useState(SHOWN_AT_FIRST);
  return (
    <section className="card stack" aria-labelledby="practices_title">
      <h2 id="practices_title">{t("programs.practices", { count: props.practices.length })}</h2>
      <ul className="bare practice_list">
        {props.practices.slice(0, shown).map((each) => (
          <li key={each.enrollment_id}>
            <span>
              {each.practice_id && props.opens(each.practice_id) ? (
                <Link to={`/practices/${each.practice_id}`}>{shown_name(t, each)}</Link>
              ) : (
                shown_name(t, each)
              )}
            </span>
            <span className="muted">
              {each.coaches.length > 0 || each.coded ? each.coaches.join(", ") : t("programs.no_coach")}
            </span>
            <span className="small muted">{t(`programs.status.${each.status}`)}</span>
          </li>
        ))}
      </ul>
      {props.practices.length > shown && (
        <div className="row no_print">
          <Button onClick={() => set_shown(shown + SHOWN_AT_FIRST)}>{t("programs.more_practices")}</Button>
        </div>
      )}
    </section>
  );
}
