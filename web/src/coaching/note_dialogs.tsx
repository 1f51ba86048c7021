// Changes the words of private writing, changes who reads it (asked by name when it would be more people), or removes it for good.
import { useState } from "react";
import type { Audience, Note, NotePlace } from "../gen/types";
import { Problem } from "../kit/api";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { AreaField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Notice } from "../ui/notice";
import { Readers } from "../ui/readers";
import { LevelField, names_for, PeopleField, reader_words } from "./note_form";
import { change_readers, change_words, remove_note } from "./notes_api";

export function WordsDialog(props: { note: Note; close: () => void }) {
  const t = useWords();
  const form = useForm(
    { words: props.note.words },
    async ({ words }) => {
      check_fields({ words: !words.trim() && "required" });
      await change_words(props.note, words.trim());
      props.close();
    },
    ({ words }) => [words],
  );
  const problem = form.problem("words");
  return (
    <Dialog title={t("notes.change")} onClose={props.close} close={t("app.close")}>
      <FormView form={form} name="note_change" label={() => "notes.words"} action={t("notes.save")}>
        <AreaField
          id="note_change_words"
          label={t("notes.words")}
          hint={t("notes.words_hint")}
          rows={6}
          value={form.values.words}
          onChange={(words) => form.set({ words })}
          problem={problem && problem_words(t, problem.code)}
        />
        <Readers words={reader_words(t, props.note.readers)} />
      </FormView>
    </Dialog>
  );
}

export function ReadersDialog(props: { note: Note; place: NotePlace | undefined; close: () => void }) {
  const t = useWords();
  const { note, place } = props;
  const named_now = (place?.people ?? [])
    .filter((one) => note.readers.includes(one.name))
    .map((one) => one.id);
  const [more, set_more] = useState<string>();
  const form = useForm(
    { audience: note.audience as Audience, readers: note.audience === "named" ? named_now : [] },
    async ({ audience, readers }) => {
      check_fields({ readers: audience === "named" && readers.length === 0 && "required" });
      const asked = { audience, readers: audience === "named" ? readers : [], sure: more !== undefined };
      try {
        await change_readers(note, asked);
        props.close();
      } catch (thrown) {
        if (!(thrown instanceof Problem && thrown.type === "more_readers")) throw thrown;
        set_more(thrown.message);
      }
    },
  );
  const { values } = form;
  const problem = form.problem("readers");
  const set = (patch: Partial<typeof values>) => {
    set_more(undefined);
    form.set(patch);
  };
  const names = names_for(place, values.audience, values.readers);
  return (
    <Dialog title={t("notes.readers_change")} onClose={props.close} close={t("app.close")}>
      <FormView
        form={form}
        name="note_readers"
        label={() => "notes.named"}
        action={more ? t("notes.sure") : t("notes.save")}
      >
        {note.kind === "note" && (
          <LevelField value={values.audience} onChange={(audience) => set({ audience })} />
        )}
        {values.audience === "named" && (
          <PeopleField
            place={place}
            value={values.readers}
            onChange={(readers) => set({ readers })}
            problem={problem && problem_words(t, problem.code)}
          />
        )}
        <Readers words={reader_words(t, names)} />
        {more && (
          <Notice kind="careful" title={t("notes.more_readers")}>
            {names.join(", ")}
          </Notice>
        )}
      </FormView>
    </Dialog>
  );
}

export function RemoveNoteDialog(props: { note: Note; close: () => void; stay: () => void }) {
  const t = useWords();
  const form = useForm({}, async () => {
    await remove_note(props.note);
    props.close();
  });
  return (
    <Dialog title={t("notes.remove_title")} onClose={props.stay} close={t("app.close")}>
      <p>{t("notes.remove_more")}</p>
      <FormView form={form} name="note_remove" label={() => ""} action={t("notes.remove_yes")}>
        {null}
      </FormView>
    </Dialog>
  );
}
