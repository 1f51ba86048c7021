// Who reads what is typed here, by name; the choice among the levels, asked by name before more people read; and, before
// fewer do, who has read it already.
import { useState } from "react";
import { useMe } from "../access/access_api";
import type { Audience, ReaderOf } from "../gen/types";
import { current_language, useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField } from "../ui/field";
import { Notice } from "../ui/notice";
import { Readers } from "../ui/readers";
import { useReadBy, useReaders } from "./readers_api";

const MOST_NAMES = 6;
const ORDER: Audience[] = [
  "author",
  "named",
  "coaches",
  "staff",
  "team",
  "program_staff",
  "program_practices",
];

export const together = (names: string[]) =>
  new Intl.ListFormat(current_language(), { type: "conjunction" }).format(names);
export const is_wider = (before: Audience, after: Audience) => ORDER.indexOf(after) > ORDER.indexOf(before);

function names_of(readers: ReaderOf[], audience: Audience, me: string) {
  const found = readers.filter((each) => each.audience === audience && each.name !== me);
  return [...new Set(found.map((each) => each.name))];
}

/** The names of a level; until they are known, `known` is false. */
function useNames(practice: string, program?: string | null) {
  const me = useMe().name;
  const readers = useReaders(practice, program).data?.readers;
  return { known: !!readers, names: (audience: Audience) => names_of(readers ?? [], audience, me) };
}

interface ReadByProps {
  practice: string;
  audience: Audience;
  program?: string | null;
  /** Who reads it besides the level: its author, an expert. */
  also?: string[];
  /** A level whose people do not read it. */
  without?: Audience;
}

export function ReadBy(props: ReadByProps) {
  const t = useWords();
  const me = useMe().name;
  const { known, names: names_at } = useNames(props.practice, props.program);
  const left_out = props.without ? names_at(props.without) : [];
  const of_level = names_at(props.audience).filter((name) => !left_out.includes(name));
  const also = (props.also ?? []).filter((name) => name !== me && !of_level.includes(name));
  const names = [...also, ...of_level];
  // No promise about readers before they are known.
  if (!known && props.audience !== "author") return null;
  const more = names.length - MOST_NAMES;
  const shown = more > 1 ? [...names.slice(0, MOST_NAMES), t("readers.more_people", { count: more })] : names;
  if (props.audience === "program_practices") shown.push(t("readers.other_practices"));
  if (shown.length === 0) return <Readers words={t("readers.only_you")} />;
  return <Readers words={t("readers.read_by", { names: together(shown) })} />;
}

function Already(props: { thing: string; version?: number }) {
  const t = useWords();
  const readers = useReadBy(props.thing).data?.readers;
  if (!readers) return null;
  const names = readers.map(({ name, version }) =>
    props.version && version < props.version ? t("readers.already_earlier", { name }) : name,
  );
  return (
    <p className="small" role="status">
      {names.length === 0
        ? t("readers.already_nobody")
        : `${t("readers.already", { names: together(names) })} ${t("readers.already_more")}`}
    </p>
  );
}

interface ChoiceProps {
  id: string;
  practice: string;
  program?: string | null;
  label?: string;
  levels: Audience[];
  level_words?: (level: Audience) => string;
  value: Audience;
  onChange: (value: Audience) => void;
  /** What is kept of it now; nothing: it is new. */
  saved?: Audience;
  /** The text's id, and its version now. */
  thing?: string;
  version?: number;
}

export function ReaderChoice(props: ChoiceProps) {
  const t = useWords();
  const [asked, set_asked] = useState<Audience>();
  const { names } = useNames(props.practice, props.program);
  const { saved, thing } = props;
  function choose(level: Audience) {
    const ask = saved !== undefined && is_wider(saved, level) && level !== props.value;
    set_asked(ask ? level : undefined);
    if (!ask) props.onChange(level);
  }
  const more = asked && saved ? names(asked).filter((name) => !names(saved).includes(name)) : [];
  return (
    <div className="stack tight">
      <SelectField
        id={props.id}
        label={props.label ?? t("readers.label")}
        value={asked ?? props.value}
        onChange={(level) => choose(level as Audience)}
        options={props.levels.map((level) => ({
          value: level,
          label: props.level_words?.(level) ?? t(`readers.level.${level}`),
        }))}
      />
      {asked ? (
        <Notice kind="careful" title={t("readers.wider_ask")} alert>
          <div className="stack tight">
            <span>
              {more.length > 0
                ? t("readers.wider_names", { names: together(more) })
                : t("readers.wider_more")}
            </span>
            <div className="row">
              <Button
                onClick={() => {
                  props.onChange(asked);
                  set_asked(undefined);
                }}
              >
                {t("readers.wider_yes")}
              </Button>
              <Button kind="quiet" onClick={() => set_asked(undefined)}>
                {t("readers.wider_no")}
              </Button>
            </div>
          </div>
        </Notice>
      ) : (
        <ReadBy practice={props.practice} program={props.program} audience={props.value} />
      )}
      {thing && saved && !asked && is_wider(props.value, saved) && (
        <Already thing={thing} version={props.version} />
      )}
    </div>
  );
}
