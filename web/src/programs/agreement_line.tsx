// One line: counted from what is recorded, ticked month by month with one tap, or only talked about; with its comments.
import { useState } from "react";
import type { AgreementCount, AgreementView, LineShown, TickState } from "../gen/types";
import { say_instant, say_period, say_short_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Shape, type TagShape } from "../ui/tag";
import { FormTrouble } from "../ui/trouble";
import { add_comment, tick } from "./agreement_api";

/** One tap goes on to the next: nobody has said, it took place, both agreed to skip it. */
const NEXT: { [state in TickState]: TickState } = { unknown: "done", done: "skipped", skipped: "unknown" };
const SHAPES: { [state in TickState]: TagShape } = { unknown: "empty", done: "full", skipped: "none" };

interface LineProps {
  practice: string;
  view: AgreementView;
  line: LineShown;
}

export function count_words(t: Words, count: AgreementCount | null | undefined) {
  if (!count) return t("programs.agreement.unknown");
  const said =
    count.of == null
      ? t("programs.agreement.counted", { done: count.done })
      : t("programs.agreement.counted_of", { done: count.done, of: count.of });
  return count.last_on
    ? `${said} ${t("programs.agreement.last_on", { day: say_short_day(count.last_on) })}`
    : said;
}

export function AgreementLine(props: LineProps) {
  const t = useWords();
  const { view, line } = props;
  const comments = view.comments.filter((each) => each.line === line.key);
  return (
    <li className="stack tight">
      <span>{line.words}</span>
      {line.kind === "counted" && <span className="small muted">{count_words(t, line.count)}</span>}
      {line.kind === "ticked" && <Months {...props} />}
      {line.kind === "talked" && <span className="small muted">{t("programs.agreement.talked_about")}</span>}
      {comments.map((each) => (
        <p key={each.id} className="small">
          <strong>{each.by}</strong>: {each.words} <span className="muted">{say_instant(each.made_at)}</span>
        </p>
      ))}
      {view.may.includes("write") && <Comment {...props} />}
    </li>
  );
}

function Months(props: LineProps) {
  const t = useWords();
  const [error, set_error] = useState<Error>();
  const { view, line } = props;
  const writes = view.may.includes("write");
  return (
    <>
      <span className="agreement_months">
        {view.months.map((month) => {
          const old = view.ticks.find((each) => each.line === line.key && each.month === month);
          const state = old?.state ?? "unknown";
          const name = say_period(month.slice(0, 7), "short");
          const said = t(`programs.agreement.tick.${state}`);
          if (!writes)
            return (
              <span key={month} className="tag">
                <Shape shape={SHAPES[state]} />
                {name}: {said}
              </span>
            );
          return (
            <Button
              key={month}
              kind="quiet"
              icon={<Shape shape={SHAPES[state]} />}
              label={`${name}: ${said}. ${line.words.slice(0, 60)}`}
              onClick={() => {
                set_error(undefined);
                tick(props.practice, view, old, { line: line.key, month }, NEXT[state]).catch(set_error);
              }}
            >
              {name}
            </Button>
          );
        })}
      </span>
      <FormTrouble error={error} />
    </>
  );
}

function Comment(props: LineProps) {
  const t = useWords();
  const id = `comment_${props.view.enrollment_id}_${props.line.key}`;
  const form = useForm(
    { words: "" },
    async ({ words }) => {
      await add_comment(props.practice, props.view, props.line.key, words);
      form.set({ words: "" });
    },
    ({ words }) => [words],
  );
  const problem = form.problem("words");
  return (
    <details className="no_print small">
      <summary aria-label={`${t("programs.agreement.comment")}: ${props.line.words.slice(0, 60)}`}>
        {t("programs.agreement.comment")}
      </summary>
      <FormView
        form={form}
        name={id}
        label={() => "programs.agreement.comment_words"}
        action={t("programs.agreement.comment_send")}
      >
        <TextField
          id={`${id}_words`}
          label={t("programs.agreement.comment_words")}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
    </details>
  );
}
