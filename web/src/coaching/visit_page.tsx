// For a visit, on paper: what to know before, a checklist, room for what one sees, and a letter for afterwards.
import { useParams, useSearch } from "wouter";
import type { Prep } from "../gen/types";
import { say_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { page_of, usePrep } from "./coaching_api";
import { Ready } from "./prep_page";
import "./coaching.css";

const CHECKS = ["one", "two", "three", "four", "five", "six", "seven"];
const WATCH = ["what", "waits", "works", "hurts", "who"];

export default function VisitPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const program = new URLSearchParams(useSearch()).get("program");
  return (
    <Loaded page query={usePrep(practice, program)}>
      {(prep) => (
        <div className="stack wide">
          <PageHead
            title={t("coaching.kit_title", { practice: prep.practice_name })}
            lead={t("coaching.kit_lead")}
            back={{ to: page_of(practice), words: t("coaching.title") }}
            beside={<Button onClick={() => print()}>{t("app.print")}</Button>}
          />
          <section className="stack kit_page">
            <Ready practice={practice} prep={prep} />
          </section>
          <section className="card stack kit_page" aria-labelledby="kit_check">
            <h2 id="kit_check">{t("coaching.kit_check")}</h2>
            <ul className="bare stack">
              {CHECKS.map((check) => (
                <li key={check}>☐ {t(`coaching.check.${check}`)}</li>
              ))}
            </ul>
          </section>
          <section className="card stack kit_page" aria-labelledby="kit_watch">
            <h2 id="kit_watch">{t("coaching.kit_watch")}</h2>
            {WATCH.map((what) => (
              <div key={what} className="write_here">
                {t(`coaching.watch.${what}`)}
              </div>
            ))}
          </section>
          <Letter prep={prep} />
        </div>
      )}
    </Loaded>
  );
}

function Letter({ prep }: { prep: Prep }) {
  const t = useWords();
  const day = say_day(prep.next?.fields.day ?? prep.today, prep.today);
  return (
    <section className="card stack kit_page" aria-labelledby="kit_letter">
      <h2 id="kit_letter">{t("coaching.kit_letter")}</h2>
      <p>{t("coaching.letter.hello", { practice: prep.practice_name })}</p>
      <p>{t("coaching.letter.thanks", { day })}</p>
      <div className="write_here">{t("coaching.letter.saw")}</div>
      <div className="write_here">
        {t("coaching.letter.agreed")}
        <ul>
          {[...prep.own, ...prep.theirs].map((promise) => (
            <li key={promise.id}>
              {promise.words} (
              {[promise.who, promise.due_on && say_day(promise.due_on, prep.today)]
                .filter(Boolean)
                .join(", ")}
              )
            </li>
          ))}
        </ul>
      </div>
      <div className="write_here">{t("coaching.letter.next")}</div>
      <p>{t("coaching.letter.bye")}</p>
    </section>
  );
}
