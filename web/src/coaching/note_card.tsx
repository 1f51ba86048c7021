// One piece of private writing: its words, its answers, who reads it and who has; and what can be done with it.
import { useState } from "react";
import type { Note, NotePlace } from "../gen/types";
import { say_instant } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { together } from "../practices/read_by";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { AreaField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Readers } from "../ui/readers";
import { Tag } from "../ui/tag";
import { Trouble } from "../ui/trouble";
import { ReadersDialog, RemoveNoteDialog, WordsDialog } from "./note_dialogs";
import { reader_words } from "./note_form";
import { add_reply, change_state, open_note, remove_reply } from "./notes_api";

const STATE_SHAPE = { open: "half", paused: "later", closed: "full" } as const;

export function NoteCard(props: { note: Note; place: NotePlace | undefined }) {
  const t = useWords();
  const { note } = props;
  const is_door = note.kind === "door";
  return (
    <article className="card stack">
      <div className="row between">
        <h3>{note.practice_name}</h3>
        {is_door && <Tag shape={STATE_SHAPE[note.state]} words={t(`notes.state.${note.state}`)} />}
        {note.kind === "feeling" && <span className="small muted">{t("notes.kinds.feeling")}</span>}
      </div>
      {note.unread ? (
        <div>
          <Button kind="main" onClick={() => void open_note(note)}>
            {t("notes.open")}
          </Button>
        </div>
      ) : (
        <p className="lines">{note.words}</p>
      )}
      <p className="small muted">
        {t("notes.by", { author: note.author, day: say_instant(note.written_at) })}
      </p>
      <Readers words={reader_words(t, note.readers)} />
      {note.seen_by.length > 0 && (
        <p className="small muted">{t("notes.seen_by", { names: seen_names(t, note) })}</p>
      )}
      {note.replies.map((reply) => (
        <div key={reply.id} className="card soft stack tight">
          <p className="lines">{reply.words}</p>
          <p className="small muted">{t("notes.by", { author: reply.author, day: say_instant(reply.at) })}</p>
          {reply.mine && (
            <div>
              <Button kind="quiet" onClick={() => void remove_reply(note, reply.id)}>
                {t("notes.reply_remove")}
              </Button>
            </div>
          )}
        </div>
      ))}
      {note.state === "paused" && <p>{t("notes.paused_more")}</p>}
      {note.audience !== "author" && note.state === "open" && !note.unread && <ReplyForm note={note} />}
      <Doing {...props} />
    </article>
  );
}

function seen_names(t: Words, note: Note) {
  const names = note.seen_by.map(({ name, earlier }) => (earlier ? t("notes.seen_earlier", { name }) : name));
  return together(names);
}

function ReplyForm(props: { note: Note }) {
  const t = useWords();
  const form = useForm(
    { words: "" },
    async ({ words }) => {
      check_fields({ words: !words.trim() && "required" });
      await add_reply(props.note, words.trim());
      form.set({ words: "" });
    },
    ({ words }) => [words],
  );
  const problem = form.problem("words");
  return (
    <FormView
      form={form}
      name={`reply_${props.note.id}`}
      label={() => "notes.reply_words"}
      action={t("notes.reply")}
    >
      <AreaField
        id={`reply_${props.note.id}_words`}
        label={t("notes.reply_words")}
        rows={2}
        value={form.values.words}
        onChange={(words) => form.set({ words })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}

function Doing(props: { note: Note; place: NotePlace | undefined }) {
  const t = useWords();
  const { note } = props;
  const [open, set_open] = useState<"words" | "readers" | "remove">();
  const [error, set_error] = useState<Error>();
  const state = (next: Note["state"]) => change_state(note, next).catch((thrown: Error) => set_error(thrown));
  const close = () => set_open(undefined);
  return (
    <>
      {error && <Trouble error={error} />}
      <div className="row">
        {note.kind === "door" && note.state === "open" && (
          <Button kind="quiet" onClick={() => void state("paused")}>
            {t("notes.pause")}
          </Button>
        )}
        {note.kind === "door" && note.state !== "open" && (
          <Button onClick={() => void state("open")}>{t("notes.go_on")}</Button>
        )}
        {note.kind === "door" && note.state !== "closed" && (
          <Button kind="quiet" onClick={() => void state("closed")}>
            {t("notes.close_door")}
          </Button>
        )}
        {note.mine && (
          <>
            <Button kind="quiet" onClick={() => set_open("words")}>
              {t("notes.change")}
            </Button>
            {note.kind !== "feeling" && (
              <Button kind="quiet" onClick={() => set_open("readers")}>
                {t("notes.readers_change")}
              </Button>
            )}
            <Button kind="quiet" onClick={() => set_open("remove")}>
              {t("notes.remove")}
            </Button>
          </>
        )}
      </div>
      {open === "words" && <WordsDialog note={note} close={close} />}
      {open === "readers" && <ReadersDialog note={note} place={props.place} close={close} />}
      {open === "remove" && (
        <RemoveNoteDialog
          note={note}
          close={() => {
            close();
            announce(t("notes.removed"));
          }}
          stay={close}
        />
      )}
    </>
  );
}
