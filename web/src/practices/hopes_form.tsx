// What somebody hopes for, then what worries them; without a name. Also inside its card on Today.
import { useState } from "react";
import type { Step } from "../gen/types";
import { VoiceForm } from "./voice_form";
import { answered, useWelcome } from "./welcome_api";

export function HopesForm(props: { practice: string; onward: () => Promise<unknown> }) {
  const [said, set_said] = useState(false);
  const kind = said ? "fear" : "hope";
  const after = said ? props.onward : async () => set_said(true);
  return (
    <VoiceForm key={kind} practice={props.practice} kind={kind} after={after} skip={() => void after()} />
  );
}

/** The field itself, on Today. */
export default function HopesInside(props: { step: Step }) {
  const practice = props.step.practice_id ?? "";
  const welcome = useWelcome(practice).data;
  return welcome ? (
    <HopesForm practice={practice} onward={() => answered(practice, welcome, "hopes")} />
  ) : null;
}
