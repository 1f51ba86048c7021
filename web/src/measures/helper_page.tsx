// A few questions to a team that wants to know something; the answer is a plan for counting it, and a sheet to tally on.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { read_number } from "../kit/dates";
import { useWords, type Words } from "../kit/words";
import { Button } from "../ui/button";
import { CheckField, ChoiceField, TextField } from "../ui/field";
import { PageHead } from "../ui/page_head";
import { type Definition, START } from "./definition_start";
import { type Place, type Plan, plan_for, type Question, type Wish } from "./plan";
import { TallySheet } from "./tally_sheet";

const WISHES: Wish[] = ["share", "often", "time", "rare"];
const PLACES: Place[] = ["charts", "report", "as_it_happens", "families"];

interface Answers {
  wish: Wish;
  place: Place;
  what: string;
  who: string;
  a_month: string;
  varies: boolean;
}
const NOTHING: Answers = { wish: "share", place: "charts", what: "", who: "", a_month: "", varies: false };

export default function HelperPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const [answers, set_answers] = useState(NOTHING);
  const set = (patch: Partial<Answers>) => set_answers((old) => ({ ...old, ...patch }));
  const { wish } = answers;
  const share = wish === "share";
  const ready = answers.what.trim() !== "" && (!share || answers.who.trim() !== "");
  return (
    <div className="stack wide">
      <div className="stack no_print">
        <PageHead
          title={t("measures.begin.helper")}
          lead={t("measures.plan.more")}
          back={{ to: `/practices/${practice}/measures/new`, words: t("measures.own") }}
        />
        <form className="card stack narrow" onSubmit={(event) => event.preventDefault()}>
          <ChoiceField
            id="helper_wish"
            label={t("measures.plan.wish")}
            value={wish}
            onChange={(value) => set({ wish: value as Wish })}
            options={WISHES.map((value) => ({ value, label: t(`measures.plan.wishes.${value}`) }))}
          />
          <TextField
            id="helper_what"
            label={t(`measures.plan.what_${wish}`)}
            hint={t(`measures.plan.what_${wish}_hint`)}
            value={answers.what}
            onChange={(what) => set({ what })}
          />
          {share && (
            <>
              <TextField
                id="helper_who"
                label={t("measures.plan.who")}
                hint={t("measures.plan.who_hint")}
                value={answers.who}
                onChange={(who) => set({ who })}
              />
              <TextField
                id="helper_a_month"
                label={t("measures.plan.a_month")}
                hint={t("measures.plan.a_month_hint")}
                numeric="numeric"
                value={answers.a_month}
                onChange={(a_month) => set({ a_month })}
              />
            </>
          )}
          {(share || wish === "time") && (
            <ChoiceField
              id="helper_place"
              label={t("measures.plan.place")}
              value={answers.place}
              onChange={(place) => set({ place: place as Place })}
              options={PLACES.map((value) => ({ value, label: t(`measures.plan.places.${value}`) }))}
            />
          )}
          {wish === "often" && (
            <CheckField
              id="helper_varies"
              label={t("measures.plan.varies")}
              checked={answers.varies}
              onChange={(varies) => set({ varies })}
            />
          )}
        </form>
      </div>
      {ready ? (
        <Proposal practice={practice} answers={answers} />
      ) : (
        <p className="muted no_print">{t("measures.plan.not_yet")}</p>
      )}
    </div>
  );
}

function question_of(answers: Answers): Question {
  const typed = read_number(answers.a_month);
  return { ...answers, a_month: typed == null ? undefined : typed };
}

/** The definition that the form begins with. */
function start_of(t: Words, answers: Answers, plan: Plan): Partial<Definition> {
  const what = answers.what.trim();
  const who = answers.who.trim();
  const { why: _, ...counted } = plan;
  const named = {
    ...START,
    ...counted,
    name: what,
    purpose: t(`measures.plan.purpose_${answers.wish}`, { what, who }),
  };
  if (answers.wish === "share")
    return { ...named, numerator: t("measures.plan.numerator_share", { what, who }), denominator: who };
  if (answers.wish === "time")
    return {
      ...named,
      type: "outcome",
      direction: "lower",
      unit: "",
      multiplier: 1,
      numerator: t("measures.plan.numerator_time", { what }),
    };
  if (answers.wish === "rare")
    return { ...named, type: "outcome", unit: t("measures.plan.days"), multiplier: 1, numerator: what };
  const rate = plan.kind === "rate";
  return {
    ...named,
    type: "balancing",
    direction: "lower",
    numerator: what,
    denominator: rate ? t("measures.plan.visits") : "",
    unit: rate ? t("measures.plan.per_hundred") : "",
    multiplier: rate ? 100 : 1,
  };
}

function Proposal(props: { practice: string; answers: Answers }) {
  const t = useWords();
  const [, go] = useLocation();
  const [sheet, set_sheet] = useState(false);
  const plan = plan_for(question_of(props.answers));
  const start = start_of(t, props.answers, plan);
  const amount =
    plan.planned_n === null ? t("measures.plan.all") : t("measures.about_n", { n: plan.planned_n });
  return (
    <>
      <section className="card soft stack no_print" aria-labelledby="plan_title" aria-live="polite">
        <h2 id="plan_title">{t("measures.plan.title")}</h2>
        <dl className="facts">
          <dt>{t("measures.field.numerator")}</dt>
          <dd>{start.numerator}</dd>
          {start.denominator && (
            <>
              <dt>{t("measures.field.denominator")}</dt>
              <dd>{start.denominator}</dd>
            </>
          )}
          <dt>{t("measures.field.sampling")}</dt>
          <dd>
            {t(`measures.sampling.${plan.sampling}`)}
            {plan.sampling !== "all" && `, ${amount}`}
          </dd>
          <dt>{t("measures.field.period")}</dt>
          <dd>{t(`measures.every.${plan.period}`)}</dd>
        </dl>
        <ul className="stack tight">
          {plan.why.map((reason) => (
            <li key={reason}>{t(`measures.plan.why.${reason}`, { n: plan.planned_n ?? "" })}</li>
          ))}
        </ul>
        <div className="row">
          <Button
            kind="main"
            onClick={() => go(`/practices/${props.practice}/measures/new`, { state: { start } })}
          >
            {t("measures.plan.take")}
          </Button>
          <Button pressed={sheet} onClick={() => set_sheet(!sheet)}>
            {t("measures.tally.see")}
          </Button>
          {sheet && <Button onClick={() => print()}>{t("app.print")}</Button>}
        </div>
      </section>
      {sheet && <TallySheet measure={{ ...START, ...start }} />}
    </>
  );
}
