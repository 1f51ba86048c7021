// What a supervisor sees of the coaches they look after, by name: how much, in which manner, and when each practice was last
// spoken with. No order of merit; their private notes are not here.
import { Link } from "wouter";
import type { SupervisedCoach } from "../gen/types";
import { say_instant, say_number } from "../kit/dates";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { useSupervised } from "./handover_api";

export default function SupervisedPage() {
  const t = useWords();
  return (
    <div className="stack wide">
      <PageHead title={t("handover.supervised")} lead={t("handover.supervised_lead")} />
      <Loaded query={useSupervised()} heights={[200, 200]}>
        {({ coaches }) =>
          coaches.length === 0 ? (
            <Empty title={t("handover.no_coaches")}>{t("handover.no_coaches_more")}</Empty>
          ) : (
            coaches.map((coach) => <CoachCard key={coach.id} coach={coach} />)
          )
        }
      </Loaded>
    </div>
  );
}

function CoachCard({ coach }: { coach: SupervisedCoach }) {
  const t = useWords();
  return (
    <section className="card stack" aria-labelledby={`coach_${coach.id}`}>
      <h2 id={`coach_${coach.id}`}>{coach.name}</h2>
      <p>{t("handover.ninety_days", { count: coach.contacts, hours: say_number(coach.minutes / 60) })}</p>
      {coach.strategies.length > 0 && (
        <ul className="bare row">
          {coach.strategies.map((each) => (
            <li key={each.strategy}>
              {t(`coaching.strategy.${each.strategy}`)}: {each.contacts}
            </li>
          ))}
        </ul>
      )}
      <ul className="stack tight">
        {coach.practices.map((each) => (
          <li key={each.practice_id}>
            <Link to={`/practices/${each.practice_id}/coaching`}>{each.practice_name}</Link>
            <span className="small muted">
              {" · "}
              {each.last_contact
                ? t("handover.last", { day: say_instant(each.last_contact) })
                : t("handover.not_yet")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
