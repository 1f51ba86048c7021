// Private writing: what stands behind a closed door, and a coach's own notes.
import { useState } from "react";
import type { Note, NoteKind, NotePlace } from "../gen/types";
import { useOnline } from "../kit/online";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { SelectField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { Notice } from "../ui/notice";
import { PageHead } from "../ui/page_head";
import { NoteCard } from "./note_card";
import { NoteForm } from "./note_form";
import { useNotePlaces, useNotes } from "./notes_api";
import { open_note_window } from "./private_key";

const OUTSIDE = ["rules", "mediator", "leader", "support", "consultant"];

export default function NotesPage() {
  const t = useWords();
  const online = useOnline();
  return (
    <div className="stack wide">
      <PageHead title={t("notes.title")} lead={t("notes.lead")} />
      {online ? (
        <Loaded query={useNotePlaces()} heights={[80, 200]}>
          {({ places }) => <Writing places={places} />}
        </Loaded>
      ) : (
        <Notice kind="careful" title={t("notes.title")}>
          {t("notes.offline")}
        </Notice>
      )}
    </div>
  );
}

function Writing(props: { places: NotePlace[] }) {
  const t = useWords();
  const [kind, set_kind] = useState<NoteKind>();
  const noted = props.places.filter((each) => each.may_note);
  const done = (readers: string) => {
    set_kind(undefined);
    announce(t("notes.saved", { readers }));
  };
  return (
    <>
      {props.places.length > 0 && (
        <div className="row">
          {noted.length > 0 && (
            <>
              <Button kind="main" onClick={() => set_kind("note")}>
                {t("notes.write")}
              </Button>
              <Button onClick={() => set_kind("feeling")}>{t("notes.kinds.feeling")}</Button>
            </>
          )}
          <Button kind={noted.length === 0 ? "main" : "plain"} onClick={() => set_kind("door")}>
            {t("notes.open_door")}
          </Button>
          {noted.length > 0 && (
            <Button kind="quiet" onClick={() => open_note_window()}>
              {t("notes.small_window")}
            </Button>
          )}
        </div>
      )}
      {kind && (
        <div className="card stack">
          <h2>{t(kind === "door" ? "notes.open_door" : `notes.kinds.${kind}`)}</h2>
          {kind === "door" && <p>{t("notes.door_lead")}</p>}
          <NoteForm key={kind} places={kind === "door" ? props.places : noted} kind={kind} done={done} />
        </div>
      )}
      <Loaded query={useNotes()} heights={[160, 160]}>
        {({ notes }) => (
          <>
            <Doors notes={notes} places={props.places} />
            {noted.length > 0 && <Own notes={notes} places={noted} />}
          </>
        )}
      </Loaded>
    </>
  );
}

const place_of = (places: NotePlace[], note: Note) =>
  places.find((each) => each.practice_id === note.practice_id);

function Doors(props: { notes: Note[]; places: NotePlace[] }) {
  const t = useWords();
  const doors = props.notes.filter((note) => note.kind === "door");
  return (
    <section className="stack" aria-labelledby="doors">
      <h2 id="doors">{t("notes.door")}</h2>
      {doors.length === 0 ? (
        <Empty title={t("notes.door_none")}>{t("notes.door_none_more")}</Empty>
      ) : (
        doors.map((note) => <NoteCard key={note.id} note={note} place={place_of(props.places, note)} />)
      )}
      <details className="card soft">
        <summary>{t("notes.outside")}</summary>
        <div className="stack tight">
          <p>{t("notes.outside_lead")}</p>
          <ul>
            {OUTSIDE.map((each) => (
              <li key={each}>{t(`notes.outside_list.${each}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}

function Own(props: { notes: Note[]; places: NotePlace[] }) {
  const t = useWords();
  const [practice, set_practice] = useState("");
  const notes = props.notes.filter((note) => note.kind !== "door");
  const shown = notes.filter((note) => !practice || note.practice_id === practice);
  const practices = [...new Map(notes.map((note) => [note.practice_id, note.practice_name]))];
  return (
    <section className="stack" aria-labelledby="own_notes">
      <h2 id="own_notes">{t("notes.own")}</h2>
      {practices.length > 1 && (
        <SelectField
          id="notes_of"
          label={t("notes.practice")}
          value={practice}
          onChange={set_practice}
          options={[
            { value: "", label: t("app.all") },
            ...practices.map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {notes.length === 0 && <Empty title={t("notes.own_none")}>{t("notes.own_none_more")}</Empty>}
      {shown.map((note) => (
        <NoteCard key={note.id} note={note} place={place_of(props.places, note)} />
      ))}
    </section>
  );
}
