// What else could be worked on, on Today: one line.
import type { Step } from "../gen/types";
import { NewPriority } from "./new_priority";

export default function AddInside(props: { step: Step }) {
  return <NewPriority practice={props.step.practice_id ?? ""} />;
}
