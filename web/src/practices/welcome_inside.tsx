// The welcome on Today: the question where the person stopped.
import type { Step, WelcomePart } from "../gen/types";
import { FirstTest } from "./first_test";
import { VoiceForm } from "./voice_form";
import { answered, FIRST_PARTS, useWelcome } from "./welcome_api";

const part_in = (link: string): WelcomePart | undefined =>
  FIRST_PARTS.find((part) => link.endsWith(`/${part}`));

export default function WelcomeInside(props: { step: Step }) {
  const practice = props.step.practice_id ?? "";
  const welcome = useWelcome(practice).data;
  const part = part_in(props.step.link);
  if (!welcome || !part) return null;
  const onward = () => answered(practice, welcome, part);
  const skip = () => void onward();
  if (part === "good" || part === "bother")
    return <VoiceForm key={part} practice={practice} kind={part} after={onward} skip={skip} />;
  return <FirstTest practice={practice} after={onward} skip={skip} />;
}
