// Who wrote what, when, and what it was before; in the words of the page.
import { useMemo, useState } from "react";
import type { HistoryLine, ProjectView } from "../gen/types";
import { say_instant } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Button } from "../ui/button";
import { Forget } from "../ui/forget";
import { Loaded } from "../ui/loaded";
import { type Change, changes_of, type FieldChange } from "./changes";
import { forget_history, useHistory } from "./planning_api";
import { names_for, type Speak, useSpeak } from "./speak";

export function HistoryCard({ view }: { view: ProjectView }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <section className="card stack no_print" aria-labelledby="history_title">
      <h2 id="history_title">{t("planning.history")}</h2>
      {open ? (
        <Lines view={view} />
      ) : (
        <div className="row">
          <Button onClick={() => set_open(true)}>{t("planning.show_history")}</Button>
        </div>
      )}
    </section>
  );
}

const FIRST_SHOWN = 30;

function Lines({ view }: { view: ProjectView }) {
  const t = useWords();
  const { project } = view;
  const may_forget = usePractice(project.practice_id).data?.may.includes("edit_work");
  const [all, set_all] = useState(false);
  return (
    <Loaded query={useHistory(project)}>
      {({ lines }) => (
        <>
          <ul className="bare stack">
            {lines.slice(0, all ? lines.length : FIRST_SHOWN).map((line) => (
              <Line key={line.thing + line.version} line={line} before={before(line, lines)} view={view} />
            ))}
          </ul>
          {!all && lines.length > FIRST_SHOWN && (
            <div className="row">
              <Button onClick={() => set_all(true)}>{t("planning.history_all")}</Button>
            </div>
          )}
          {may_forget && lines.length > 0 && <Forget forget={() => forget_history(project)} />}
        </>
      )}
    </Loaded>
  );
}

/** The line before it of the same thing; the newest stand first. */
const before = (line: HistoryLine, lines: HistoryLine[]) =>
  lines.find((each) => each.thing === line.thing && each.version < line.version)?.body;

function Line(props: { line: HistoryLine; before: string | undefined; view: ProjectView }) {
  const t = useWords();
  const { line, view } = props;
  const names = useMemo(() => names_for(view, [line.body, props.before]), [view, line.body, props.before]);
  const speak = useSpeak(line.kind, () => names);
  const of_its_own = line.kind === "idea" || line.kind === "action";
  return (
    <li className="stack tight">
      <p>
        <strong>{t(`planning.kind.${line.kind}`)}</strong>
        {of_its_own && ` “${JSON.parse(line.body).words}”`}{" "}
        <span className="small muted">{[line.who, say_instant(line.at)].filter(Boolean).join(" · ")}</span>
      </p>
      <ul className="small plan_changes">
        {changes_of(line.body, props.before).map((change, i) =>
          change.how !== "order" && change.name === undefined ? (
            change.fields.map((each) => (
              <li key={each.field}>
                <Field change={each} speak={speak} />
              </li>
            ))
          ) : (
            <li key={i}>
              <Told change={change} speak={speak} first={props.before === undefined} />
            </li>
          ),
        )}
      </ul>
    </li>
  );
}

function Told(props: { change: Change; speak: Speak; first: boolean }) {
  const t = useWords();
  const { change, speak, first } = props;
  if (change.how === "order") return t("planning.history_order");
  const how = change.how === "changed" ? "" : first ? "" : t(`planning.history_${change.how}`);
  const name = change.name === undefined ? "" : speak("words", change.name);
  return (
    <>
      {how && `${how} `}
      {name && <span className="plan_words">{change.how === "gone" ? <del>{name}</del> : name}</span>}
      {change.fields.map((each) => (
        <span key={each.field}>
          {" · "}
          <Field change={each} speak={speak} gone={change.how === "gone"} />
        </span>
      ))}
    </>
  );
}

function Field(props: { change: FieldChange; speak: Speak; gone?: boolean }) {
  const t = useWords();
  const { field, before: then, after } = props.change;
  const [was, is] = [props.speak(field, then), props.speak(field, after)];
  return (
    <>
      {t(`planning.field.${field}`)}: {was && <del className="muted plan_words">{was}</del>}
      {was && !props.gone && " → "}
      {!props.gone && <span className="plan_words">{is || t("app.merge.nothing")}</span>}
    </>
  );
}
