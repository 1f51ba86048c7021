// Who reads what is typed here, by name; and the choice among the levels.
import { useMe } from "../access/access_api";
import type { Audience, ReaderOf } from "../gen/types";
import { current_language, useWords } from "../kit/words";
import { SelectField } from "../ui/field";
import { Readers } from "../ui/readers";

const MOST_NAMES = 6;

function names_of(readers: ReaderOf[], audience: Audience, me: string) {
  const found = readers.filter((each) => each.audience === audience && each.name !== me);
  return found.map((each) => each.name);
}

export const together = (names: string[]) =>
  new Intl.ListFormat(current_language(), { type: "conjunction" }).format(names);

export function ReadBy(props: { readers: ReaderOf[]; audience: Audience }) {
  const t = useWords();
  const names = names_of(props.readers, props.audience, useMe().name);
  if (names.length === 0) return <Readers words={t("barriers.only_you")} />;
  const more = names.length - MOST_NAMES;
  const shown =
    more > 1 ? [...names.slice(0, MOST_NAMES), t("barriers.more_people", { count: more })] : names;
  return <Readers words={t("barriers.read_by", { names: together(shown) })} />;
}

export function AudienceField(props: {
  id: string;
  levels: Audience[];
  value: Audience;
  onChange: (value: Audience) => void;
  readers: ReaderOf[];
}) {
  const t = useWords();
  return (
    <div className="stack tight">
      <SelectField
        id={props.id}
        label={t("barriers.audience_label")}
        value={props.value}
        onChange={(value) => props.onChange(value as Audience)}
        options={props.levels.map((each) => ({ value: each, label: t(`files.audience.${each}`) }))}
      />
      <ReadBy readers={props.readers} audience={props.value} />
    </div>
  );
}
