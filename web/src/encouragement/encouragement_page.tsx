// Kind words at one practice: what could be said, offers for its coach, and the messages between me and others.
import { useState } from "react";
import { useParams } from "wouter";
import type { Encouragement } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { useEncouragement } from "./encouragement_api";
import { MessageCard } from "./message_card";
import { EffortCard, OfferCard } from "./say_card";
import { SayForm } from "./say_form";

export default function EncouragementPage() {
  const { practice = "" } = useParams();
  return (
    <Loaded page query={useEncouragement(practice)}>
      {(here) => <Room practice={practice} here={here} />}
    </Loaded>
  );
}

interface RoomProps {
  practice: string;
  here: Encouragement;
}

function Room({ practice, here }: RoomProps) {
  const t = useWords();
  const shared = { practice, receivers: here.receivers };
  return (
    <div className="stack wide">
      <PageHead
        title={t("encouragement.title")}
        lead={t("encouragement.lead")}
        back={{ to: `/practices/${practice}/coaching`, words: t("coaching.title") }}
      />
      {here.offers.length > 0 && (
        <section className="stack" aria-labelledby="offers_title">
          <h2 id="offers_title">{t("encouragement.offers")}</h2>
          <p className="small muted">{t("encouragement.offers_more")}</p>
          <ul className="bare stack">
            {here.offers.map((item) => (
              <OfferCard key={item.offer.key} {...shared} item={item} />
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="worth_title">
        <h2 id="worth_title">{t("encouragement.worth")}</h2>
        {here.efforts.length === 0 ? (
          <Empty title={t("encouragement.worth_none")}>{t("encouragement.worth_none_more")}</Empty>
        ) : (
          <ul className="bare stack">
            {here.efforts.map((item) => (
              <EffortCard key={item.effort.key} {...shared} item={item} />
            ))}
          </ul>
        )}
        {here.efforts.length + here.offers.length > 0 && (
          <p className="small muted">{t("encouragement.not_now_more")}</p>
        )}
        <OwnWords {...shared} />
      </section>
      <section className="stack" aria-labelledby="yours_title">
        <h2 id="yours_title">{t("encouragement.yours")}</h2>
        {here.messages.length === 0 ? (
          <p className="muted">{t("encouragement.yours_none")}</p>
        ) : (
          <ul className="bare stack">
            {here.messages.map((message) => (
              <MessageCard key={message.id} message={message} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** At any time, about anything. */
function OwnWords(props: { practice: string; receivers: Encouragement["receivers"] }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  if (!open)
    return (
      <div>
        <Button onClick={() => set_open(true)}>{t("encouragement.own")}</Button>
      </div>
    );
  return (
    <div className="card">
      <SayForm {...props} about="" drafts={[]} first={props.receivers[0]?.id} close={() => set_open(false)} />
    </div>
  );
}
