// Short lines on other pages: that there is something worth saying or an offer to make, as facts the room may see. The drafts
// are on their own page.
import { Link } from "wouter";
import type { Effort, Offer } from "../gen/types";
import { useWords } from "../kit/words";
import { page_of, useEncouragement, useWorthSaying } from "./encouragement_api";
import { effort_fact, offer_fact } from "./facts";

/** Of one practice: before a call, and among its calls and visits. */
export function WorthHere(props: { practice: string }) {
  const here = useEncouragement(props.practice).data;
  if (!here) return null;
  return (
    <Lines efforts={here.efforts.map((each) => each.effort)} offers={here.offers.map((each) => each.offer)} />
  );
}

/** Of all my practices. */
export function WorthOfMine() {
  const mine = useWorthSaying().data;
  return mine ? <Lines efforts={mine.efforts} offers={mine.offers} /> : null;
}

function Lines({ efforts, offers }: { efforts: Effort[]; offers: Offer[] }) {
  const t = useWords();
  return (
    <>
      <Part
        title={t("encouragement.worth")}
        action={t("encouragement.write")}
        lines={efforts.map((each) => ({ ...each, fact: effort_fact(t, each) }))}
      />
      <Part
        title={t("encouragement.offers")}
        action={t("encouragement.see_offer")}
        lines={offers.map((each) => ({ ...each, fact: `${each.practice_name}: ${offer_fact(t, each)}` }))}
      />
    </>
  );
}

interface Line {
  practice_id: string;
  key: string;
  fact: string;
}

function Part(props: { title: string; action: string; lines: Line[] }) {
  if (props.lines.length === 0) return null;
  return (
    <section className="card soft stack tight no_print" aria-label={props.title}>
      <h2>{props.title}</h2>
      <ul className="stack tight">
        {props.lines.map((line) => (
          <li key={line.practice_id + line.key}>
            {line.fact}{" "}
            <Link to={page_of(line.practice_id)} aria-label={`${props.action}: ${line.fact}`}>
              {props.action}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
