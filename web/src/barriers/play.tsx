// When a team is stuck: the worst idea first, and cards that ask what could be changed. One card at a time, in any order.
import { useState } from "react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { useHelpContent } from "./barriers_api";

/** `take`: puts words into the field beside which this stands. */
export function Play(props: { take?: (words: string) => void }) {
  const t = useWords();
  const [way, set_way] = useState<"worst" | "cards">();
  return (
    <details className="no_print">
      <summary>{t("barriers.stuck")}</summary>
      <div className="stack" style={{ paddingTop: 12 }}>
        <div className="row">
          <Button onClick={() => set_way("worst")} pressed={way === "worst"}>
            {t("barriers.worst")}
          </Button>
          <Button onClick={() => set_way("cards")} pressed={way === "cards"}>
            {t("barriers.draw")}
          </Button>
        </div>
        {way === "worst" && <WorstFirst />}
        {way === "cards" && <Cards take={props.take} />}
      </div>
    </details>
  );
}

function WorstFirst() {
  const t = useWords();
  return (
    <ol className="stack tight">
      {["one", "two", "three"].map((step) => (
        <li key={step}>{t(`barriers.worst_step.${step}`)}</li>
      ))}
    </ol>
  );
}

function Cards(props: { take?: (words: string) => void }) {
  const t = useWords();
  // The day decides which card comes first, so that a team does not always meet the same one.
  const [place, set_place] = useState(() => new Date().getDate());
  return (
    <Loaded query={useHelpContent()} heights={[160]}>
      {({ cards }) => {
        const card = cards[place % cards.length];
        if (!card) return null;
        return (
          <section className="card soft stack tight" aria-label={t("barriers.card")} aria-live="polite">
            <p className="small muted">{t(`barriers.group.${card.group}`)}</p>
            <h3>{card.title}</h3>
            <p className="lead">{card.question}</p>
            <p className="small">{t("barriers.for_example", { example: card.example })}</p>
            <div className="row">
              <Button onClick={() => set_place(place + 1)}>{t("barriers.another_card")}</Button>
              {props.take && (
                <Button kind="quiet" onClick={() => props.take?.(card.question)}>
                  {t("barriers.take_card")}
                </Button>
              )}
            </div>
          </section>
        );
      }}
    </Loaded>
  );
}
