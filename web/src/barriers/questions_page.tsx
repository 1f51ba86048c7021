// Questions put to an expert: each with what was tried and the answers so far, and nothing else of the practice.
import type { HelpContent, Question } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { answer_question, name_of, useHelpContent, useQuestions } from "./barriers_api";
import { Answers, NewAnswer } from "./request_page";

export default function QuestionsPage() {
  const t = useWords();
  const content = useHelpContent();
  return (
    <div className="stack wide narrow">
      <PageHead title={t("barriers.questions")} />
      <Loaded page query={useQuestions()}>
        {({ questions }) =>
          questions.length === 0 ? (
            <Empty title={t("barriers.no_questions")}>{t("barriers.no_questions_more")}</Empty>
          ) : (
            <Loaded query={content}>
              {(words) =>
                questions.map((each) => <OneQuestion key={each.id} question={each} content={words} />)
              }
            </Loaded>
          )
        }
      </Loaded>
    </div>
  );
}

function OneQuestion(props: { question: Question; content: HelpContent }) {
  const t = useWords();
  const { question } = props;
  const facts = [
    question.practice,
    name_of(props.content.request_kinds, question.kind),
    question.due_on && t("barriers.by_day", { day: say_short_day(question.due_on) }),
  ];
  return (
    <section className="stack" aria-labelledby={`question_${question.id}`}>
      <div className="card stack tight">
        <p className="small muted">{facts.filter(Boolean).join(" · ")}</p>
        <h2 id={`question_${question.id}`}>{question.words}</h2>
        {question.tried && <p>{t("barriers.we_tried", { words: question.tried })}</p>}
      </div>
      <Answers answers={question.answers} />
      {question.state !== "closed" && (
        <NewAnswer id={`answer_${question.id}`} send={(words) => answer_question(question.id, words)} />
      )}
    </section>
  );
}
