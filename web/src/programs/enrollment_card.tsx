// The programs a practice takes part in, and who coaches it there.
import { Link } from "wouter";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { Loaded } from "../ui/loaded";
import { useEnrollments } from "./programs_api";

export function EnrollmentCard(props: { practice: string }) {
  const t = useWords();
  const enrollments = useEnrollments(props.practice);
  return (
    <section className="card stack" aria-labelledby="enrollments_title">
      <h2 id="enrollments_title">{t("programs.programs")}</h2>
      <Loaded query={enrollments} heights={[80]}>
        {(answer) => (
          <>
            {answer.enrollments.length === 0 && <p className="muted">{t("programs.none")}</p>}
            <ul className="bare stack">
              {answer.enrollments.map((each) => (
                <li key={each.id}>
                  <Link to={`/programs/${each.program_id}`}>
                    <strong>{each.program_name}</strong>
                  </Link>
                  <div className="muted">
                    {t(`programs.status.${each.status}`)} ·{" "}
                    {t("programs.since", { day: say_short_day(each.joined_on) })}
                  </div>
                  {each.coaches.length > 0 && (
                    <div>{t("programs.coached_by", { names: each.coaches.join(", ") })}</div>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
