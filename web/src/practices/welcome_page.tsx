// The warm welcome: what goes well, what bothers you, one small test. Every step can be skipped, and waits on any device.
// The single cards of the first month open here too.
import { useLocation, useParams } from "wouter";
import type { Newcomer, WelcomePart } from "../gen/types";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Explain } from "./explain";
import { FirstTest } from "./first_test";
import { HopesForm } from "./hopes_form";
import { usePractice } from "./practices_api";
import { SkillsForm } from "./skills_form";
import { TimeForm } from "./time_form";
import { VoiceForm } from "./voice_form";
import { answered, FIRST_PARTS, useWelcome } from "./welcome_api";
import "./welcome.css";

const PARTS: WelcomePart[] = [...FIRST_PARTS, "hopes", "skills", "time"];

export default function WelcomePage() {
  const { practice = "", part } = useParams();
  const welcome = useWelcome(practice);
  return (
    <div className="stack welcome">
      <Loaded page query={welcome} heights={[48, 260]}>
        {(answer) => {
          const asked = PARTS.find((each) => each === part);
          const next = asked ?? FIRST_PARTS.find((each) => !answer.done.includes(each));
          if (next) return <Part key={next} practice={practice} part={next} welcome={answer} />;
          return <Done practice={practice} said={answer.own.length > 0} />;
        }}
      </Loaded>
    </div>
  );
}

function Part(props: { practice: string; part: WelcomePart; welcome: Newcomer }) {
  const t = useWords();
  const [, go] = useLocation();
  const home = usePractice(props.practice).data;
  const { practice, part, welcome } = props;
  const step = FIRST_PARTS.indexOf(part);
  const onward = async () => {
    await answered(practice, welcome, part);
    const left = FIRST_PARTS.find((each) => each !== part && !welcome.done.includes(each));
    go(step < 0 ? "/" : left ? `/practices/${practice}/welcome/${left}` : `/practices/${practice}/welcome`);
  };
  const skip = () => void onward();
  return (
    <>
      {step >= 0 && (
        <p className="small muted">
          {t("welcome.step", { step: step + 1, of: FIRST_PARTS.length, practice: home?.practice.name ?? "" })}
        </p>
      )}
      <PageHead title={t(`welcome.${part}`)} lead={t(`welcome.${part}_more`)} />
      {(part === "good" || part === "bother") && (
        <VoiceForm practice={practice} kind={part} after={onward} skip={skip} />
      )}
      {part === "test" && <FirstTest practice={practice} after={onward} skip={skip} />}
      {part === "hopes" && <HopesForm practice={practice} onward={onward} />}
      {part === "skills" && <SkillsForm practice={practice} welcome={welcome} skip={skip} />}
      {part === "time" && (
        <TimeForm practice={practice} welcome={welcome} skip={skip} saved={() => go("/")} />
      )}
      <Explain practice={practice} title={t(`welcome.explain.${part}`)}>
        {t(`welcome.explain.${part}_more`)}
      </Explain>
    </>
  );
}

function Done(props: { practice: string; said: boolean }) {
  const t = useWords();
  const at = `/practices/${props.practice}`;
  return (
    <>
      <PageHead
        title={t("welcome.done")}
        lead={t(props.said ? "welcome.done_more" : "welcome.done_nothing")}
      />
      <div className="row">
        <ButtonLink kind={props.said ? "main" : "plain"} to={`${at}/pdsa`}>
          {t("welcome.to_tests")}
        </ButtonLink>
        <ButtonLink kind={props.said ? "plain" : "main"} to="/">
          {t("welcome.to_today")}
        </ButtonLink>
        <ButtonLink to={`${at}/priorities`}>{t("welcome.to_priorities")}</ButtonLink>
      </div>
    </>
  );
}
