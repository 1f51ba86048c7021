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
  welcome_time: time,
  test_saw: seen,
  promise: done,
  action_by: done,
  action: done,
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
