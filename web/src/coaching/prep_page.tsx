// What a coach reads before a call, on one page without tabs. It may be shown to the room.
import { Link, useParams, useSearch } from "wouter";
import { WorthHere } from "../encouragement/worth_lines";
import type { Prep, PrepNews } from "../gen/types";
import { say_day, say_instant, say_minute, say_period, say_short_day, say_weekday } from "../kit/dates";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { page_of, usePrep } from "./coaching_api";
import { PrivateNoteButton } from "./private_key";
import { PromisesOf } from "./promises";
import "./coaching.css";

export default function PrepPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const program = new URLSearchParams(useSearch()).get("program");
  return (
    <Loaded page query={usePrep(practice, program)} heights={[60, 140, 220, 220]}>
      {(prep) => (
        <div className="stack wide">
          <PageHead
            title={t("coaching.prep_title", { practice: prep.practice_name })}
            lead={when(t, prep)}
            back={{ to: page_of(practice), words: t("coaching.title") }}
            beside={
              prep.next ? (
                <ButtonLink kind="main" to={`${page_of(practice, prep.next.id)}/after`}>
                  {t("coaching.after")}
                </ButtonLink>
              ) : (
                <ButtonLink kind="main" to={`${page_of(practice)}/log`}>
                  {t("coaching.log")}
                </ButtonLink>
              )
            }
          />
          <Ready practice={practice} prep={prep} />
          <WorthHere practice={practice} />
          <p className="small muted no_print">{t("coaching.prep_safe")}</p>
          <PrivateNoteButton practice={practice} about={prep.next?.id} />
        </div>
      )}
    </Loaded>
  );
}

function when(t: ReturnType<typeof useWords>, prep: Prep) {
  if (!prep.next) return t("coaching.no_next");
  const { mode, day, minute } = prep.next.fields;
  return t("coaching.next_is", {
    mode: t(`coaching.mode.${mode}`),
    day: say_weekday(day, prep.today),
    time: say_minute(minute),
  });
}

export function Ready(props: { practice: string; prep: Prep }) {
  const t = useWords();
  const { practice, prep } = props;
  return (
    <>
      <Strong prep={prep} />
      {prep.signals.length > 0 && (
        <section className="stack tight" aria-labelledby="signals_title">
          <h2 id="signals_title">{t("coaching.signals")}</h2>
          <ul className="bare stack tight">
            {prep.signals.map((signal) => (
              <li key={signal.measure_id} className="card">
                <Link to={`/practices/${practice}/measures/${signal.measure_id}`}>
                  <strong>{signal.measure}</strong>
                </Link>
                <p>{signal.says}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="promises_title">
        <h2 id="promises_title">{t("coaching.promises_open")}</h2>
        <div className="grid2">
          <PromisesOf
            practice={practice}
            side="coach"
            title={t("coaching.own")}
            promises={prep.own}
            today={prep.today}
            may
          />
          <PromisesOf
            practice={practice}
            side="practice"
            title={t("coaching.theirs")}
            promises={prep.theirs}
            today={prep.today}
            may
          />
        </div>
      </section>
      <Questions prep={prep} />
      <Barriers prep={prep} />
      <Tests practice={practice} prep={prep} />
      <News prep={prep} />
    </>
  );
}

function Strong({ prep }: { prep: Prep }) {
  const t = useWords();
  const args = Object.fromEntries(
    Object.entries(prep.strength?.args ?? {}).map(([name, value]) => [
      name,
      name === "period" ? say_period(value.slice(0, 7)) : value,
    ]),
  );
  return (
    <Notice kind="good" title={t("coaching.start_here")}>
      {prep.strength ? t(`coaching.strength.${prep.strength.key}`, args) : t("coaching.no_strength")}
    </Notice>
  );
}

function Questions({ prep }: { prep: Prep }) {
  const t = useWords();
  return (
    <section className="card soft stack" aria-labelledby="questions_title">
      <h2 id="questions_title">{t("coaching.questions")}</h2>
      <ul className="bare stack">
        {prep.questions.map((question) => (
          <li key={question.key}>
            <p className="lead">{question.words}</p>
            <p className="small muted">{t(`coaching.style.${question.style}`)}</p>
          </li>
        ))}
      </ul>
      {typeof prep.confidence === "number" && (
        <p>
          {t("coaching.confidence_last", { number: prep.confidence })}
          {prep.confidence < 7 && ` ${t("coaching.smaller")}`}
        </p>
      )}
      <p className="small muted no_print">{t("coaching.questions_more")}</p>
    </section>
  );
}

function Barriers({ prep }: { prep: Prep }) {
  const t = useWords();
  if (prep.barriers.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="barriers_title">
      <h2 id="barriers_title">{t("coaching.barriers_open")}</h2>
      <ul className="bare stack tight">
        {prep.barriers.map((barrier) => (
          <li key={barrier.words} className="card stack tight">
            <p className="contact_words">{barrier.words}</p>
            {barrier.tried && <p className="small muted contact_words">{barrier.tried}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tests({ practice, prep }: { practice: string; prep: Prep }) {
  const t = useWords();
  return (
    <section className="stack tight" aria-labelledby="tests_title">
      <h2 id="tests_title">{t("coaching.tests_running")}</h2>
      {prep.tests.length === 0 && <p className="muted">{t("coaching.no_tests")}</p>}
      <ul className="bare stack tight">
        {prep.tests.map((test) => (
          <li key={test.id} className="card stack tight">
            <Link to={`/practices/${practice}/pdsa/${test.id}`}>{test.question || test.title}</Link>
            <p className="small muted">
              {[t(`pdsa.state.${test.state}`), test.test_day && say_day(test.test_day, prep.today)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {test.saw && <p className="contact_words">{test.saw}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function News({ prep }: { prep: Prep }) {
  const t = useWords();
  return (
    <section className="stack tight" aria-labelledby="since_title">
      <h2 id="since_title">{t("coaching.since", { day: say_day(prep.since.slice(0, 10), prep.today) })}</h2>
      {prep.last?.fields.summary && <p className="contact_words muted">{prep.last.fields.summary}</p>}
      {prep.news.length === 0 && <p className="muted">{t("coaching.since_nothing")}</p>}
      <ol className="bare prep_news">
        {prep.news.map((news) => (
          <NewsLine key={news.at + news.kind + news.link + news.who} news={news} />
        ))}
      </ol>
    </section>
  );
}

function NewsLine({ news }: { news: PrepNews }) {
  const t = useWords();
  const title = news.kind === "numbers_sent" ? say_period(news.title.slice(0, 7)) : news.title;
  return (
    <li>
      <p className="small muted">
        <time dateTime={news.at}>
          {news.kind === "joined_team" ? say_short_day(news.at.slice(0, 10)) : say_instant(news.at)}
        </time>{" "}
        · {news.who} {t(`coaching.kind.${news.kind}`)}
        {title && title !== news.words && (
          <>
            {": "}
            <Link to={news.link}>{title}</Link>
          </>
        )}
      </p>
      {news.words && <p className="contact_words">{news.words}</p>}
    </li>
  );
}
