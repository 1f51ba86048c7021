// A practice at a glance, from one answer: its next step, its measures, itself; and its programs.
import { useParams } from "wouter";
import { useWords } from "../kit/words";
import { MeasureCards } from "../measures/measure_cards";
import { useGlance } from "../measures/measures_api";
import { NextStepCard } from "../practices/next_step";
import { ProfileCard } from "../practices/profile_card";
import { EnrollmentCard } from "../programs/enrollment_card";
import { ButtonLink } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";

export default function PracticePage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const glance = useGlance(practice);
  return (
    <Loaded page query={glance} heights={[48, 220, 220]}>
      {({ view: answer, measures, next_step }) => {
        const enter = answer.may.includes("send_numbers") && (
          <ButtonLink kind="main" to={`/practices/${practice}/data`}>
            {t("measures.enter")}
          </ButtonLink>
        );
        return (
          <div className="stack wide">
            <PageHead
              title={answer.practice.name}
              lead={[answer.practice.city, answer.practice.state].filter(Boolean).join(", ")}
              beside={enter}
            />
            {next_step && <NextStepCard practice={practice} step={next_step} may={answer.may} />}
            <section className="stack" aria-labelledby="measures_title">
              <h2 id="measures_title">{t("measures.measures")}</h2>
              {measures.length > 0 ? (
                <MeasureCards practice={practice} lines={measures} />
              ) : (
                <Empty
                  title={t("measures.no_measures")}
                  action={
                    answer.may.includes("define_measures") && (
                      <ButtonLink to={`/practices/${practice}/measures/new`}>{t("measures.own")}</ButtonLink>
                    )
                  }
                >
                  {t("measures.no_measures_more")}
                </Empty>
              )}
            </section>
            <div className="grid2">
              <ProfileCard home={answer} />
              <EnrollmentCard practice={practice} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}
