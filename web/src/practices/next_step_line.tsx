// A line under what is empty: what would help most now.
import { Link, useLocation } from "wouter";
import { useWords } from "../kit/words";
import { useNextStep } from "./next_step_api";
import { usePractice } from "./practices_api";
import { step_title } from "./step_title";

export default function NextStepLine(props: { practice: string }) {
  const t = useWords();
  const [here] = useLocation();
  const may = usePractice(props.practice).data?.may.includes("see_work");
  const step = useNextStep(may ? props.practice : undefined).data;
  if (!step || step.key === "rest" || step.link === here) return null;
  return (
    <p className="small no_print">
      {t("practices.today.or_else")} <Link to={step.link}>{step_title(t, step)}</Link>
    </p>
  );
}
