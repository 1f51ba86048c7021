// Where we stand: at the start and after ninety days, looked at by coach and team together. Every answer is fine.
import type { Readiness, ReadinessWord } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { AreaField, ChoiceField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { Tag, type TagShape } from "../ui/tag";
import { save_readiness } from "./agreement_api";

const WORDS: ReadinessWord[] = ["yes", "partly", "not_yet"];
const SHAPES: { [word in ReadinessWord]: TagShape } = { yes: "full", partly: "half", not_yet: "empty" };

interface CardProps {
  practice: string;
  readiness: Readiness;
  writes: boolean;
}

export function ReadinessCard(props: CardProps) {
  const t = useWords();
  const { readiness } = props;
  const title = `ready_${readiness.round}_${readiness.enrollment_id}`;
  return (
    <section className="card stack" aria-labelledby={title}>
      <h2 id={title}>{t(`programs.readiness.${readiness.round}`)}</h2>
      {readiness.version === 0 && <p className="muted">{t("programs.readiness.nobody_yet")}</p>}
      {readiness.version > 0 && <Found readiness={readiness} />}
      {props.writes && (
        <details className="no_print" open={readiness.version === 0 && readiness.round === "start"}>
          <summary>{t(readiness.version > 0 ? "app.change" : "programs.readiness.look")}</summary>
          <ReadinessForm {...props} />
        </details>
      )}
    </section>
  );
}

function Found({ readiness }: { readiness: Readiness }) {
  const t = useWords();
  return (
    <>
      <ul className="bare stack tight">
        {readiness.items.map((item) => {
          const answer = readiness.answers.find((each) => each.item === item.key)?.answer;
          return (
            <li key={item.key} className="row between">
              <span style={{ flex: "1 1 240px" }}>{item.words}</span>
              {answer ? (
                <Tag shape={SHAPES[answer]} words={t(`programs.readiness.word.${answer}`)} />
              ) : (
                <span className="muted small">{t("programs.readiness.open")}</span>
              )}
            </li>
          );
        })}
      </ul>
      {readiness.words && <p>{readiness.words}</p>}
      {readiness.made_at && (
        <p className="small muted">
          {readiness.by} · {say_instant(readiness.made_at)}
        </p>
      )}
    </>
  );
}

function ReadinessForm(props: CardProps) {
  const t = useWords();
  const { readiness } = props;
  const id = `ready_${readiness.round}`;
  const start: { [item: string]: string } = Object.fromEntries(
    readiness.answers.map((each) => [each.item, each.answer]),
  );
  const form = useForm(
    { answers: start, words: readiness.words },
    ({ answers, words }) =>
      save_readiness(props.practice, readiness, {
        answers: Object.entries(answers).map(([item, answer]) => ({
          item,
          answer: answer as ReadinessWord,
        })),
        words,
      }),
    ({ words }) => [words],
  );
  return (
    <div style={{ paddingTop: 12 }}>
      <FormView form={form} name={id} label={(field) => `programs.readiness.${field}`} action={t("app.save")}>
        {readiness.items.map((item) => (
          <ChoiceField
            key={item.key}
            id={`${id}_${item.key}`}
            label={item.words}
            across
            value={form.values.answers[item.key] ?? ""}
            onChange={(answer) => form.set({ answers: { ...form.values.answers, [item.key]: answer } })}
            options={WORDS.map((each) => ({ value: each, label: t(`programs.readiness.word.${each}`) }))}
          />
        ))}
        <AreaField
          id={`${id}_words`}
          label={t("programs.readiness.words")}
          rows={2}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
        />
      </FormView>
    </div>
  );
}
