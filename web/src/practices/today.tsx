// The next steps of a person: what would help most, how many minutes, one clear action each; then news.
import { IconClock } from "@tabler/icons-react";
import { type ComponentType, createContext, Suspense, useContext } from "react";
import { useMe } from "../access/access_api";
import type { News, Step, Today as TodayAnswer } from "../gen/types";
import { useAfterFirstPage } from "../kit/after_first_page";
import { say_day, say_instant } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords, type Words } from "../kit/words";
import { Button, ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { put_off } from "./next_step_api";
import { step_title } from "./step_title";
import "./today.css";
import { TODAY } from "./the_day";
import { word_args } from "./word_args";

/** What a card can hold itself, by the key of its step; the rooms that know it give it (app/today_page.tsx). */
export type Insides = { [step: string]: ComponentType<{ step: Step }> };
const Inside = createContext<Insides>({});

export function Today(props: { name: string; insides: Insides }) {
  const t = useWords();
  const today = useGet<TodayAnswer>(TODAY);
  return (
    <div className="stack wide">
      <PageHead
        title={t("practices.today.hello", { name: props.name })}
        lead={today.data && lead_words(t, today.data)}
      />
      <Loaded query={today} heights={[180, 180]}>
        {(answer) => (
          <>
            <Inside.Provider value={props.insides}>
              {answer.steps.length === 0 ? <Calm /> : <Steps steps={answer.steps} />}
              {answer.also.length > 0 && <Also steps={answer.also} />}
            </Inside.Provider>
            {answer.news.length > 0 && <NewsList news={answer.news} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function lead_words(t: Words, today: TodayAnswer) {
  const day = say_day(today.today);
  const count = today.steps.filter((step) => step.minutes > 0).length;
  return count === 0 ? t("practices.today.date_only", { day }) : t("practices.today.date", { day, count });
}

function Calm() {
  const t = useWords();
  const kind = useMe().roles.length > 0 ? "calm" : "no_place";
  return (
    <section className="card soft stack">
      <h2>{t(`practices.today.${kind}`)}</h2>
      <p>{t(`practices.today.${kind}_more`)}</p>
    </section>
  );
}

/** Cards whose inside is all there is to do. */
const WHOLE = [
  "welcome",
  "welcome_time",
  "welcome_skills",
  "welcome_hopes",
  "first_priority",
  "answer_family",
  "plan_problem",
  "message",
];

function Steps(props: { steps: Step[] }) {
  const one_place = new Set(props.steps.map((step) => step.practice_id ?? step.program_id)).size < 2;
  return (
    <ol className="bare steps">
      {props.steps.map((step, index) => (
        <li key={step.key + step.link}>
          <StepCard step={step} first={index === 0} with_place={!one_place} />
        </li>
      ))}
    </ol>
  );
}

/** Not in a row with the next steps: nobody has to do them. */
function Also(props: { steps: Step[] }) {
  const t = useWords();
  return (
    <section className="stack tight" aria-labelledby="also_title">
      <h2 id="also_title">{t("practices.today.also")}</h2>
      <ul className="bare steps">
        {props.steps.map((step) => (
          <li key={step.key + step.link}>
            <StepCard step={step} first={false} with_place={false} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StepCard(props: { step: Step; first: boolean; with_place: boolean; level?: 3 }) {
  const t = useWords();
  const { step } = props;
  const own = step.key === "own";
  const Title = props.level === 3 ? "h3" : "h2";
  const goes = props.level !== 3 && !WHOLE.includes(step.key);
  const words = (part: string) => t(`practices.today.step.${step.key}.${part}`, word_args(t, step.args));
  const Field = useContext(Inside)[step.key];
  const later = useAfterFirstPage(); // what stands lower does not keep the first step from being read
  return (
    <article className={props.first ? "card step first" : "card step"}>
      <div className="stack tight">
        {props.with_place && step.practice_name && <p className="small muted">{step.practice_name}</p>}
        <Title>{step_title(t, step)}</Title>
        {!own && <p>{words("body")}</p>}
        {step.next && (
          <p className="small muted">
            {step.who ? t("practices.today.whose", { name: step.who }) : t("practices.today.anyone")}
          </p>
        )}
        {step.minutes > 0 && (
          <p className="small muted minutes">
            <IconClock size={16} aria-hidden />
            {t("practices.today.minutes", { count: step.minutes })}
          </p>
        )}
        {Field && step.practice_id && (props.first || later) && (
          <Suspense>
            <Field step={step} />
          </Suspense>
        )}
      </div>
      {(goes || step.next) && (
        <div className="row">
          {goes && (
            <ButtonLink to={step.link} kind={props.first ? "main" : "plain"}>
              {own ? t("practices.today.open") : words("action")}
            </ButtonLink>
          )}
          {step.next && step.practice_id && (
            <Button kind="quiet" onClick={() => void put_off(step.practice_id as string, step.next)}>
              {t("practices.today.not_now")}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function NewsList(props: { news: News[] }) {
  const t = useWords();
  return (
    <section className="stack tight" aria-labelledby="news_title">
      <h2 id="news_title">{t("practices.today.news_title")}</h2>
      <ul className="bare news">
        {props.news.map((item) => (
          <li key={item.at + item.who + item.key}>
            <span>
              {t(`practices.today.news.${item.key}`, { who: item.who, ...word_args(t, item.args) })}
            </span>
            <time className="small muted" dateTime={item.at}>
              {say_instant(item.at)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
