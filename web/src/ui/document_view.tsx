// The shape of what saves itself: its fields, whether they are safe, what may point to a patient, and the question when two
// people typed in one field.
import type { ReactNode } from "react";
import type { Document } from "../kit/document";
import { useWords } from "../kit/words";
import { Button } from "./button";
import { problem_words } from "./form_view";
import { MergeFields } from "./merge_fields";
import { Notice } from "./notice";
import { StatusLine } from "./status_line";
import { FormTrouble } from "./trouble";
import { WordDoubts } from "./word_doubts";

interface DocumentViewProps<T extends object> {
  document: Document<T>;
  /** Name of a field for people. */
  label: (field: string) => string;
  /** A field's value in the question which version stays. */
  shown?: (field: keyof T & string, value: T[keyof T & string]) => string;
  /** Puts the fields away once everything is saved. */
  close?: () => void;
  children: ReactNode;
}

/** What the server said of a field, in words. */
export function problem_of<T>(t: ReturnType<typeof useWords>, document: Document<T>, field: string) {
  const found = document.problems.find((each) => each.pointer.split("/")[1] === field);
  return found && problem_words(t, found.code);
}

export function DocumentView<T extends object>(props: DocumentViewProps<T>) {
  const t = useWords();
  const { document, close } = props;
  const done = async () => {
    if (await document.flush()) close?.();
  };
  return (
    <div className="stack">
      {props.children}
      <WordDoubts doubts={document.doubts} keep={document.keep_words} />
      {document.state === "stopped" && <FormTrouble error={document.error} />}
      {document.problems.length > 0 && (
        <Notice kind="careful" alert>
          {document.problems.map((each) => (
            <p key={each.pointer}>
              {props.label(each.pointer.split("/")[1] ?? "")}: {problem_words(t, each.code)}
            </p>
          ))}
        </Notice>
      )}
      <div className="row between">
        <StatusLine
          state={document.state}
          saved_at={document.saved_at}
          unfinished={t("app.autosave.words")}
        />
        {close && (
          <Button kind="main" onClick={() => void done()}>
            {t("app.done")}
          </Button>
        )}
      </div>
      {document.conflict && (
        <MergeFields
          mine={document.mine}
          conflict={document.conflict}
          both={document.both}
          label={props.label}
          shown={props.shown}
          choose={document.choose}
        />
      )}
    </div>
  );
}
