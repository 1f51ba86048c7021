// Today: at most three next steps, then what colleagues did; coaches also see their practices.
import { lazy, Suspense } from "react";
import { useMe } from "../access/access_api";
import { load_all_words, useWords } from "../kit/words";
import { Today } from "../practices/today";
import { later } from "../ui/pages";
import { Skeleton } from "../ui/skeleton";
import { is_coach } from "./nav";

const MyPractices = lazy(async () => {
  const [list] = await Promise.all([import("../measures/my_practices"), load_all_words()]);
  return { default: list.MyPractices };
});

const welcome = later(async () => (await import("../practices/welcome_inside")).default);
const hopes = later(async () => (await import("../practices/hopes_form")).default);
const skills = later(async () => (await import("../practices/skills_inside")).default);
const own = later(async () => (await import("../practices/own_inside")).default);
const add = later(async () => (await import("../priorities/add_inside")).default);
const family = later(async () => (await import("../priorities/answer_inside")).default);
const learned = later(async () => (await import("../pdsa/learned_inside")).default);
const problem = later(async () => (await import("../planning/problem_inside")).default);
const time = later(async () => (await import("../practices/time_form")).default);
const seen = later(async () => (await import("../pdsa/seen_inside")).default);
const done = later(async () => (await import("../planning/done_inside")).default);
const message = later(async () => (await import("../encouragement/message_inside")).default);
const also = later(async () => (await import("../encouragement/also_inside")).default);
const ALSO = [
  "worth_first_test",
  "worth_first_let_go",
  "worth_family_idea",
  "worth_early",
  "worth_comeback",
  "offer_missed_call",
  "offer_quiet",
  "offer_rhythm",
  "offer_numbers",
];
const INSIDES = {
  ...Object.fromEntries(ALSO.map((key) => [key, also])),
  message,
  welcome,
  welcome_hopes: hopes,
  welcome_skills: skills,
  welcome_time: time,
  own,
  first_priority: add,
  what_else: add,
  answer_family: family,
  plan_problem: problem,
  test_saw: seen,
  test_learned: learned,
  promise: done,
  action_by: done,
  action: done,
  team_action: done,
  team_action_by: done,
};

export function TodayPage() {
  const t = useWords();
  const me = useMe();
  return (
    <div className="stack wide">
      <Today name={me.name.split(" ")[0] ?? me.name} insides={INSIDES} />
      {is_coach(me) && (
        <section className="stack" aria-labelledby="mine_title">
          <h2 id="mine_title">{t("app.nav.my_practices")}</h2>
          <Suspense fallback={<Skeleton heights={[200]} label={t("app.loading")} />}>
            <MyPractices />
          </Suspense>
        </section>
      )}
    </div>
  );
}
