// "Dana wrote to you" on Today: the words themselves, and thanks in one tap.
import type { Step } from "../gen/types";
import { useMessages } from "./encouragement_api";
import { Thanks } from "./message_card";

export default function MessageInside({ step }: { step: Step }) {
  const message = useMessages().data?.messages.find((each) => each.id === step.args.message);
  if (!message) return null;
  return (
    <div className="stack">
      <p className="lead lines">{message.words}</p>
      <div className="row">
        <Thanks message={message} main />
      </div>
    </div>
  );
}
