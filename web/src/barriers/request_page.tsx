// One question: what was asked, the answers in their order, and the end of it, which is for the asker to say.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { HelpAnswer, HelpContent, HelpThread, Useful } from "../gen/types";
import { say_instant, say_short_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { together } from "../practices/read_by";
import { TeachLine } from "../practices/teach_line";
import { Button } from "../ui/button";
import { AreaField, ChoiceField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { Readers } from "../ui/readers";
import { RemoveForGood } from "../ui/remove_for_good";
import {
  answer_request,
  close_request,
  name_of,
  remove_request,
  SKILL_OF,
  useHelpContent,
  useThread,
} from "./barriers_api";
import { ChangeRequest } from "./change_request";
import { PathForm } from "./path_form";
import { Play } from "./play";
import { StateOfRequest } from "./request_state";

const USEFUL: Useful[] = ["yes", "partly", "no"];

export default function RequestPage() {
  const { practice = "", request = "" } = useParams();
  return (
    <Loaded page query={useThread(practice, request)} heights={[48, 200, 160]}>
      {(thread) => <Known practice={practice} thread={thread} />}
    </Loaded>
  );
}

interface ThreadProps {
  practice: string;
  thread: HelpThread;
}

function Known(props: ThreadProps) {
  const t = useWords();
  const [, go] = useLocation();
  const [changing, set_changing] = useState(false);
  const { request, answers, readers, may } = props.thread;
  const home = `/practices/${props.practice}/barriers`;
  return (
    <div className="stack wide narrow">
      <PageHead
        title={t("barriers.question")}
        back={{ to: home, words: t("barriers.title") }}
        beside={<StateOfRequest request={request} />}
      />
      <section className="card stack" aria-label={t("barriers.question")}>
        <p className="lead">{request.words}</p>
        {request.tried && <p>{t("barriers.we_tried", { words: request.tried })}</p>}
        <Loaded query={useHelpContent()} heights={[20]}>
          {(content) => <RequestFacts thread={props.thread} content={content} />}
        </Loaded>
        {request.state !== "closed" && <TeachLine practice={props.practice} skill={SKILL_OF[request.kind]} />}
        <Readers words={t("barriers.all_readers", { names: together(readers) })} />
        {(may.includes("change") || may.includes("remove")) && !changing && (
          <div className="row no_print">
            {may.includes("change") && request.state !== "closed" && (
              <Button onClick={() => set_changing(true)}>{t("app.change")}</Button>
            )}
            {may.includes("remove") && (
              <RemoveForGood
                what="request"
                remove={async () => {
                  await remove_request(props.practice, request);
                  go(home);
                }}
              />
            )}
          </div>
        )}
        {changing && <ChangeRequest {...props} close={() => set_changing(false)} />}
      </section>
      <Answers answers={answers} />
      {may.includes("answer") && (
        <NewAnswer send={(words) => answer_request(props.practice, request.id, words)} />
      )}
      {may.includes("close") && request.state !== "closed" && <Close {...props} />}
      {request.state === "closed" && (request.outcome || request.useful) && (
        <section className="card soft stack tight">
          {request.useful && <p>{t(`barriers.useful_said.${request.useful}`)}</p>}
          {request.outcome && <p>{request.outcome}</p>}
        </section>
      )}
      {may.includes("route") && request.state !== "closed" && <PathForm {...props} />}
      <Play />
    </div>
  );
}

function RequestFacts(props: { thread: HelpThread; content: HelpContent }) {
  const t = useWords();
  const { request } = props.thread;
  const facts = [
    name_of(props.content.request_kinds, request.kind),
    t("barriers.asked_by", { name: request.by, when: say_instant(request.made_at) }),
    t(`barriers.urgency.${request.urgency}`),
    request.owner && t("barriers.seen_to_by", { name: request.owner }),
    request.due_on && t("barriers.by_day", { day: say_short_day(request.due_on) }),
    request.path !== "not_yet" && t(`barriers.path.${request.path}`),
    request.expert,
    request.path_words,
    request.first_answer_at && t("barriers.first_answer", { when: say_instant(request.first_answer_at) }),
  ];
  return <p className="small muted">{facts.filter(Boolean).join(" · ")}</p>;
}

export function Answers({ answers }: { answers: HelpAnswer[] }) {
  const t = useWords();
  if (answers.length === 0) return <p className="muted">{t("barriers.no_answer")}</p>;
  return (
    <ol className="bare stack" aria-label={t("barriers.answers")}>
      {answers.map((answer) => (
        <li key={answer.id} className="card stack tight">
          <p className="small muted">
            <strong>{answer.by}</strong> · {say_instant(answer.made_at)}
          </p>
          <p style={{ whiteSpace: "pre-wrap" }}>{answer.words}</p>
        </li>
      ))}
    </ol>
  );
}

export function NewAnswer(props: { id?: string; send: (words: string) => Promise<unknown> }) {
  const t = useWords();
  const form = useForm(
    { words: "" },
    async ({ words }) => {
      await props.send(words);
      form.set({ words: "" });
    },
    ({ words }) => [words],
  );
  const problem = form.problem("words");
  const name = props.id ?? "answer";
  return (
    <div className="no_print">
      <FormView
        form={form}
        name={name}
        label={() => "barriers.your_answer"}
        action={t("barriers.send_answer")}
      >
        <AreaField
          id={`${name}_words`}
          label={t("barriers.your_answer")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
    </div>
  );
}

function Close(props: ThreadProps) {
  const t = useWords();
  const { request } = props.thread;
  const form = useForm(
    { useful: "", outcome: request.outcome },
    ({ useful, outcome }) =>
      close_request(props.practice, request, { useful: (useful || null) as Useful | null, outcome }),
    ({ outcome }) => [outcome],
  );
  return (
    <section className="card stack no_print" aria-labelledby="close_title">
      <h2 id="close_title">{t(request.mine ? "barriers.did_it_help" : "barriers.close_it")}</h2>
      <FormView form={form} name="close" label={(field) => `barriers.${field}`} action={t("barriers.close")}>
        {request.mine && (
          <ChoiceField
            id="close_useful"
            label={t("barriers.useful")}
            across
            value={form.values.useful}
            onChange={(useful) => form.set({ useful })}
            options={USEFUL.map((each) => ({ value: each, label: t(`barriers.useful_choice.${each}`) }))}
          />
        )}
        <AreaField
          id="close_outcome"
          label={t("barriers.outcome")}
          rows={2}
          value={form.values.outcome}
          onChange={(outcome) => form.set({ outcome })}
        />
      </FormView>
    </section>
  );
}
