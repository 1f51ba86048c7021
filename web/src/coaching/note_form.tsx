// Writes a private note, how a practice feels, or opens a closed door; who reads it is said by name before it is saved.
import type { Audience, NoteKind, NotePlace } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { AreaField, CheckField, SelectField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Readers } from "../ui/readers";
import { add_note, NOTE_LEVELS } from "./notes_api";

/** "Only you read this.", or everybody by name. */
export function reader_words(t: Words, names: string[]) {
  return names.length === 0 ? t("notes.only_you") : t("notes.you_and", { names: names.join(", ") });
}

/** The people of a place whom a level lets read, as far as the page can tell before the server does. */
export function names_for(place: NotePlace | undefined, level: Audience, named: string[]) {
  const people = place?.people ?? [];
  const coach = (role: string) => ["coach", "coach_in_training", "supervisor"].includes(role);
  return people
    .filter((one) => {
      if (level === "named") return named.includes(one.id);
      if (level === "coaches") return coach(one.role);
      if (level === "staff") return one.role !== "parent_partner";
      return level === "team";
    })
    .map((one) => one.name);
}

export function PeopleField(props: {
  place: NotePlace | undefined;
  value: string[];
  onChange: (ids: string[]) => void;
  problem?: string;
}) {
  const t = useWords();
  const people = props.place?.people ?? [];
  if (people.length === 0) return <p>{t("notes.none_to_name")}</p>;
  return (
    <fieldset id="note_readers" className="plain" aria-describedby={props.problem && "note_readers_problem"}>
      <legend>{t("notes.named")}</legend>
      {people.map((one) => (
        <CheckField
          key={one.id}
          id={`note_reader_${one.id}`}
          label={`${one.name} (${t(`app.role.${one.role}`)})`}
          checked={props.value.includes(one.id)}
          onChange={(on) =>
            props.onChange(on ? [...props.value, one.id] : props.value.filter((id) => id !== one.id))
          }
        />
      ))}
      {props.problem && (
        <p id="note_readers_problem" className="wrong">
          {props.problem}
        </p>
      )}
    </fieldset>
  );
}

export function LevelField(props: { value: Audience; onChange: (level: Audience) => void }) {
  const t = useWords();
  return (
    <SelectField
      id="note_audience"
      label={t("notes.who")}
      value={props.value}
      onChange={(level) => props.onChange(level as Audience)}
      options={NOTE_LEVELS.map((value) => ({ value, label: t(`notes.levels.${value}`) }))}
    />
  );
}

interface Asked {
  places: NotePlace[];
  kind: NoteKind;
  practice?: string;
  about?: string;
  done: (readers: string) => void;
}

export function NoteForm(props: Asked) {
  const t = useWords();
  const { kind, places } = props;
  const form = useForm(
    {
      practice: places.some((each) => each.practice_id === props.practice)
        ? (props.practice ?? "")
        : (places[0]?.practice_id ?? ""),
      words: "",
      audience: (kind === "door" ? "named" : "author") as Audience,
      readers: [] as string[],
    },
    async ({ practice, words, audience, readers }) => {
      check_fields({
        words: !words.trim() && "required",
        readers: audience === "named" && readers.length === 0 && "required",
      });
      const note = await add_note({
        practice_id: practice,
        program_id: null,
        kind,
        about: props.about ?? "",
        words: words.trim(),
        audience,
        readers: audience === "named" ? readers : [],
      });
      form.set({ words: "" });
      props.done(reader_words(t, note.readers));
    },
    ({ words }) => [words],
  );
  const { values } = form;
  const place = places.find((each) => each.practice_id === values.practice);
  const problem = (field: "words" | "readers") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView form={form} name="note" label={(field) => `notes.${field}`} action={t("notes.save")}>
      {places.length > 1 && (
        <SelectField
          id="note_practice"
          label={t("notes.practice")}
          value={values.practice}
          onChange={(practice) => form.set({ practice, readers: [] })}
          options={places.map((each) => ({ value: each.practice_id, label: each.practice_name }))}
        />
      )}
      <AreaField
        id="note_words"
        label={t("notes.words")}
        hint={t("notes.words_hint")}
        rows={5}
        value={values.words}
        onChange={(words) => form.set({ words })}
        problem={problem("words")}
      />
      {kind === "note" && (
        <LevelField value={values.audience} onChange={(audience) => form.set({ audience })} />
      )}
      {values.audience === "named" && (
        <PeopleField
          place={place}
          value={values.readers}
          onChange={(readers) => form.set({ readers })}
          problem={problem("readers")}
        />
      )}
      <Readers words={reader_words(t, names_for(place, values.audience, values.readers))} />
    </FormView>
  );
}
