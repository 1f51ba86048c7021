// One thing that could be said, or one offer a coach could make: the fact, and what one can do with it.
import { useState } from "react";
import type { EffortToSay, OfferToMake, Receiver } from "../gen/types";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { effort_fact, offer_fact } from "./facts";
import { NotNow } from "./not_now";
import { SayForm } from "./say_form";

interface CardProps {
  practice: string;
  receivers: Receiver[];
}

export function EffortCard(props: CardProps & { item: EffortToSay }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { effort, drafts } = props.item;
  const fact = effort_fact(t, effort);
  return (
    <li className="card stack">
      <p className="lead">{fact}</p>
      {open ? (
        <SayForm
          {...props}
          about={effort.key}
          drafts={drafts}
          first={effort.by_id}
          close={() => set_open(false)}
        />
      ) : (
        <div className="row">
          <Button kind="main" label={`${t("encouragement.write")}: ${fact}`} onClick={() => set_open(true)}>
            {t("encouragement.write")}
          </Button>
          {effort.kind !== "comeback" && (
            <ButtonLink to={effort.link} label={`${t("encouragement.see_it")}: ${fact}`}>
              {t("encouragement.see_it")}
            </ButtonLink>
          )}
          <NotNow practice={props.practice} about={effort.key} what={fact} />
        </div>
      )}
    </li>
  );
}

export function OfferCard(props: CardProps & { item: OfferToMake }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  const { offer, drafts } = props.item;
  const fact = offer_fact(t, offer);
  return (
    <li className="card stack">
      <p className="lead">{fact}</p>
      {open ? (
        <SayForm {...props} about={offer.key} drafts={drafts} close={() => set_open(false)} />
      ) : (
        <div className="row">
          <Button
            kind="main"
            label={`${t("encouragement.write_message")}: ${fact}`}
            onClick={() => set_open(true)}
          >
            {t("encouragement.write_message")}
          </Button>
          {offer.ways.map((each) => (
            <ButtonLink
              key={each.way}
              to={each.link}
              label={`${t(`encouragement.way.${each.way}`)}: ${fact}`}
            >
              {t(`encouragement.way.${each.way}`)}
            </ButtonLink>
          ))}
          <NotNow practice={props.practice} about={offer.key} what={fact} />
        </div>
      )}
    </li>
  );
}
