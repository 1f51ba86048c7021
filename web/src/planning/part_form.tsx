// One part of the page: what is there, and the fields to write it, which save themselves. What was typed and not yet saved
// opens again by itself.
import { type ReactNode, useEffect, useState } from "react";
import type { Project, ProjectView, Section } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useDocument } from "../kit/document";
import { kept_draft } from "../kit/drafts";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { DocumentView } from "../ui/document_view";
import { name_of } from "./changes";
import { Learn } from "./learn";
import { part_at, save_part } from "./planning_api";
import { names_for, useSpeak } from "./speak";

interface PartProps<T> {
  view: ProjectView;
  section: Section;
  value: T;
  empty: boolean;
  /** A way to begin, where nothing is there. */
  beginning?: ReactNode;
  /** What is there, to read. */
  children: ReactNode;
  fields: (form: Filling<T>) => ReactNode;
  words?: (value: T) => string[];
  /** Mends what two people's changes together cannot be. */
  tidy?: (value: T) => T;
}
/** What is being written, and how it is changed. */
export interface Filling<T> {
  values: T;
  set: (patch: Partial<T>) => void;
}

export const may_write = (view: ProjectView) => view.may.includes("edit_work");

export function Part<T extends object>(props: PartProps<T>) {
  const t = useWords();
  const [editing, set_editing] = useState(false);
  const { view, section } = props;
  const may = may_write(view);
  useEffect(() => {
    if (may) void kept_draft(key_of(view.project, section)).then((draft) => draft && set_editing(true));
  }, [may, view.project, section]);
  const mark = view.marks.find((each) => each.section === section);
  return (
    <section className="card stack plan_part" id={section} aria-labelledby={`${section}_title`}>
      <div className="row between">
        <h2 id={`${section}_title`}>{t(`planning.part.${section}`)}</h2>
        {may && !editing && (
          <Button
            onClick={() => set_editing(true)}
            label={`${t("app.edit")}: ${t(`planning.part.${section}`)}`}
          >
            {t(props.empty ? "planning.write" : "app.edit")}
          </Button>
        )}
      </div>
      {editing ? (
        <PartForm {...props} version={mark?.version ?? 0} close={() => set_editing(false)} />
      ) : (
        <>
          {props.empty ? <p className="muted">{t(`planning.why.${section}`)}</p> : props.children}
          {props.empty && props.beginning}
          {mark?.at && (
            <p className="small muted no_print">
              {t("planning.last", { who: mark.who ?? "", day: say_short_day(mark.at.slice(0, 10)) })}
            </p>
          )}
        </>
      )}
      {(editing || (may && props.empty)) && <Learn view={view} part={section} />}
    </section>
  );
}

const key_of = (project: Project, section: Section) => `planning/${project.id}/${section}`;

function PartForm<T extends object>(props: PartProps<T> & { version: number; close: () => void }) {
  const t = useWords();
  const { view, section, value, version } = props;
  const document = useDocument<T>(
    key_of(view.project, section),
    { fields: value, version },
    {
      save: (fields, made_from) => save_part(view.project, section, fields, made_from),
      read_current: (current, newer) => ({ fields: (current as T | undefined) ?? value, version: newer }),
      sending: (fields) => ({ path: part_at(view.project, section), body: fields }),
      words: props.words,
      tidy: props.tidy,
    },
  );
  const speak = useSpeak(section, () => names_for(view, [JSON.stringify(document.mine)]));
  // Of a list each line by what it is called.
  const shown = (field: string, of: unknown) =>
    Array.isArray(of)
      ? of.map((each) => speak(field, typeof each === "object" ? name_of(each) : each)).join(" · ")
      : speak(field, of);
  return (
    <DocumentView
      document={document}
      label={(field) => t(`planning.field.${field}`)}
      shown={shown}
      close={props.close}
    >
      {props.fields({ values: document.mine, set: document.change })}
    </DocumentView>
  );
}
