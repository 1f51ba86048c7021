// What colleagues said, without names and in no order; and below it one's own words, which can be taken back.
import type { ReactNode } from "react";
import type { Said } from "../gen/types";
import { useWords } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { take_back, useWall, useWelcome } from "./welcome_api";
import "./welcome.css";

interface WallProps {
  practice: string;
  may_hear: boolean;
  /** What can be done with a piece of the wall. */
  act?: (said: Said) => ReactNode;
}

export function WallCard(props: WallProps) {
  const t = useWords();
  const wall = useWall(props.practice, props.may_hear).data;
  const own = useWelcome(props.practice).data?.own ?? [];
  if (!props.may_hear && own.length === 0) return null;
  const voices = wall?.voices ?? [];
  return (
    <section className="stack" aria-labelledby="wall_title">
      <div className="stack tight">
        <h2 id="wall_title">{t("welcome.wall")}</h2>
        <p className="muted">{t(voices.length > 0 ? "welcome.wall_more" : "welcome.wall_waits")}</p>
      </div>
      {voices.length > 0 && <Pieces list={voices} act={props.act} />}
      {wall && wall.for_coach.length > 0 && (
        <>
          <h3>{t("welcome.for_coach")}</h3>
          <Pieces list={wall.for_coach} />
        </>
      )}
      {own.length > 0 && (
        <details className="no_print">
          <summary>{t("welcome.own_words", { count: own.length })}</summary>
          <ul className="bare stack tight explain">
            {own.map((voice) => (
              <li key={voice.id} className="row between">
                <span>{voice.words}</span>
                <Button
                  kind="quiet"
                  label={t("welcome.take_back_one", { words: voice.words })}
                  onClick={() => void take_back(props.practice, voice.id)}
                >
                  {t("welcome.take_back")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="row no_print">
        <ButtonLink to={`/practices/${props.practice}/welcome/bother`}>
          {t("welcome.say_something")}
        </ButtonLink>
      </div>
    </section>
  );
}

function Pieces(props: { list: Said[]; act?: (said: Said) => ReactNode }) {
  const t = useWords();
  return (
    <ul className="bare wall">
      {props.list.map((said) => (
        <li key={said.kind + said.words} className="stack tight">
          <span className="small muted">{t(`welcome.said.${said.kind}`)}</span>
          <span>{said.words}</span>
          {props.act?.(said)}
        </li>
      ))}
    </ul>
  );
}
