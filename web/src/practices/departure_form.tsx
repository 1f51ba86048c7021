// Somebody leaves the team: the last day, what they have in hand, and who carries it on. The same later, when it was left open.
import { Link } from "wouter";
import type { Member, OpenThing } from "../gen/types";
import { useForm } from "../kit/form";
import { useWords, type Words } from "../kit/words";
import { announce } from "../ui/announce";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { hand_over, note_departure, useOpenThings } from "./practices_api";
import { useTheDay } from "./the_day";
import { word_args } from "./word_args";

interface DepartureProps {
  practice: string;
  team: Member[];
  member: Member;
  close: () => void;
}

export function DepartureForm(props: DepartureProps) {
  const t = useWords();
  const the_day = useTheDay();
  const form = useForm({ left_on: the_day, successor_id: "" }, async ({ left_on, successor_id }) => {
    await note_departure(props.practice, props.member, left_on, successor_id || null);
    announce(t("app.saved"));
    props.close();
  });
  const problem = form.problem("left_on");
  return (
    <FormView
      form={form}
      name="departure"
      label={(field) => `practices.${field}`}
      action={t("practices.note_departure")}
    >
      <p>{t("practices.departure_more", { name: props.member.name })}</p>
      {props.member.has_access && <p>{t("practices.departure_access", { name: props.member.name })}</p>}
      <OpenList practice={props.practice} member={props.member} />
      <Successor
        id="departure_successor_id"
        {...props}
        value={form.values.successor_id}
        onChange={(successor_id) => form.set({ successor_id })}
      />
      <TextField
        id="departure_left_on"
        type="date"
        max={the_day}
        label={t("practices.left_on")}
        value={form.values.left_on}
        onChange={(left_on) => form.set({ left_on })}
        problem={problem && problem_words(t, problem.code)}
      />
    </FormView>
  );
}

/** For a member who left before anyone took over. */
export function HandoverDialog(props: DepartureProps) {
  const t = useWords();
  const form = useForm({ successor_id: "" }, async ({ successor_id }) => {
    await hand_over(props.practice, props.member, successor_id);
    announce(t("app.saved"));
    props.close();
  });
  const problem = form.problem("successor_id");
  return (
    <Dialog
      title={t("practices.handover_of", { name: props.member.name })}
      onClose={props.close}
      close={t("app.close")}
    >
      <OpenList practice={props.practice} member={props.member} />
      <FormView
        form={form}
        name="handover"
        label={(field) => `practices.${field}`}
        action={t("practices.hand_over")}
      >
        <Successor
          id="handover_successor_id"
          {...props}
          value={form.values.successor_id}
          onChange={(successor_id) => form.set({ successor_id })}
          problem={problem && problem_words(t, problem.code)}
        />
      </FormView>
    </Dialog>
  );
}

function Successor(
  props: DepartureProps & {
    id: string;
    value: string;
    onChange: (id: string) => void;
    problem?: string;
  },
) {
  const t = useWords();
  const others = props.team.filter((each) => !each.left_on && each.id !== props.member.id);
  return (
    <SelectField
      id={props.id}
      label={t("practices.successor_id")}
      hint={t("practices.successor_hint")}
      value={props.value}
      onChange={props.onChange}
      problem={props.problem}
      options={[
        { value: "", label: t("practices.successor_later") },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

function OpenList(props: { practice: string; member: Member }) {
  const t = useWords();
  const open = useOpenThings(props.practice, props.member.id);
  return (
    <Loaded query={open} heights={[60]}>
      {({ things }) =>
        things.length === 0 ? (
          <p>{t("practices.open_nothing", { name: props.member.name })}</p>
        ) : (
          <div className="stack tight">
            <p>{t("practices.open_things", { name: props.member.name })}</p>
            <ul>
              {things.map((thing) => (
                <li key={thing.key + JSON.stringify(thing.args)}>
                  {thing.link ? <Link to={thing.link}>{said(t, thing)}</Link> : said(t, thing)}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
}

const said = (t: Words, thing: OpenThing) => t(`practices.open.${thing.key}`, word_args(t, thing.args));
