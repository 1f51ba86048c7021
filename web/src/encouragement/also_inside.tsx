// Inside a card beside the next steps of Today: a line to write, an offer's other ways, each one tap to its page; "not now".
import type { Step } from "../gen/types";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { NotNow } from "./not_now";

const WAYS = ["short_call", "move_date", "it_was_held", "see_numbers"];

export default function AlsoInside({ step }: { step: Step }) {
  const t = useWords();
  const place = step.practice_name ?? "";
  const write = t(`practices.today.step.${step.key}.action`);
  return (
    <div className="row">
      <ButtonLink to={step.link} label={`${write}: ${place}`}>
        {write}
      </ButtonLink>
      {WAYS.map((way) => {
        const link = step.args[way];
        const words = t(`encouragement.way.${way}`);
        return (
          link && (
            <ButtonLink key={way} to={link} label={`${words}: ${place}`}>
              {words}
            </ButtonLink>
          )
        );
      })}
      <NotNow practice={step.practice_id ?? ""} about={step.args.about ?? ""} what={place} />
    </div>
  );
}
