// A test on its way between practices: where this one came from, and who tries it too.
import type { Cycle, SharedCycle } from "../gen/types";
import { useWords } from "../kit/words";
import { useBorrowing } from "./pdsa_api";
import { StateTag } from "./state_tag";

export function Borrowing(props: { cycle: Cycle }) {
  const t = useWords();
  const { cycle } = props;
  const wanted = cycle.shared || cycle.borrowed_from != null;
  const borrowing = useBorrowing(cycle, wanted).data;
  if (!borrowing || !(cycle.borrowed_from || borrowing.practices > 0)) return null;
  return (
    <section className="card stack" aria-labelledby="borrowing_title">
      <h2 id="borrowing_title">{t("pdsa.borrowing")}</h2>
      {cycle.borrowed_from && !borrowing.from && <p>{t("pdsa.borrowed_gone")}</p>}
      {borrowing.from && <Theirs cycle={borrowing.from} began />}
      {borrowing.practices > 0 && <p>{t("pdsa.tried_by", { count: borrowing.practices })}</p>}
      {borrowing.shared_back.map((each) => (
        <Theirs key={each.id} cycle={each} />
      ))}
    </section>
  );
}

function Theirs(props: { cycle: SharedCycle; began?: boolean }) {
  const t = useWords();
  const { cycle } = props;
  const practice = cycle.practice_name ?? t("pdsa.a_practice");
  return (
    <div className="stack tight">
      <p className="small muted">
        {t(props.began ? "pdsa.borrowed_from" : "pdsa.shared_back", { practice })}
      </p>
      <p>{cycle.question || cycle.title}</p>
      <TheirWords cycle={cycle} />
      <StateTag state={cycle.state} />
    </div>
  );
}

/** What they thought, how small it was, what they looked at and learned. */
export function TheirWords({ cycle }: { cycle: SharedCycle }) {
  const t = useWords();
  const scale = [cycle.size != null && t("pdsa.with_size", { count: cycle.size }), cycle.duration];
  return (
    <>
      {cycle.prediction && <p className="small">{t("pdsa.they_thought", { words: cycle.prediction })}</p>}
      <p className="small muted">{[...scale, cycle.look_at].filter(Boolean).join(" · ")}</p>
      {cycle.learned && <p>{t("pdsa.they_learned", { words: cycle.learned })}</p>}
    </>
  );
}
