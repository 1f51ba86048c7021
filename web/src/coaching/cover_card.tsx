// Who comes in between two days: a coach who stands in, or one in training who comes along to learn.
import type { Packet } from "../gen/types";
import { say_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { add_cover, invite_learner, stop_cover } from "./handover_api";

const KINDS = {
  coach: { name: "cover", title: "away", lead: "away_lead", line: "cover", add: "add", nobody: "nobody" },
  coach_in_training: {
    name: "learner",
    title: "learn",
    lead: "learn_lead",
    line: "learner",
    add: "learn_add",
    nobody: "no_learners",
  },
};

interface CardProps {
  practice: string;
  packet: Packet;
  /** What the person comes in as. */
  as: keyof typeof KINDS;
}

export function CoverCard(props: CardProps) {
  const t = useWords();
  const { practice, packet, as } = props;
  const kind = KINDS[as];
  const people = as === "coach" ? packet.colleagues : packet.learners;
  const covers = packet.covers.filter((cover) => cover.role === as);
  return (
    <section className="card stack no_print" aria-labelledby={kind.name}>
      <h2 id={kind.name}>{t(`handover.${kind.title}`)}</h2>
      <p>{t(`handover.${kind.lead}`)}</p>
      {covers.length > 0 && (
        <ul className="stack tight">
          {covers.map((cover) => (
            <li key={cover.id} className="row between">
              <span>
                {t(`handover.${kind.line}`, {
                  stand_in: cover.stand_in,
                  away: cover.away,
                  from: say_day(cover.from_day, packet.today),
                  until: say_day(cover.until_day, packet.today),
                })}
              </span>
              <Button
                kind="quiet"
                onClick={() => void stop_cover(practice, cover.id)}
                label={`${t("handover.stop")}: ${cover.stand_in}`}
              >
                {t("handover.stop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {people.length === 0 ? <p>{t(`handover.${kind.nobody}`)}</p> : <CoverForm {...props} people={people} />}
    </section>
  );
}

function CoverForm(props: CardProps & { people: Packet["colleagues"] }) {
  const t = useWords();
  const { practice, packet, as, people } = props;
  const kind = KINDS[as];
  const form = useForm(
    { stand_in: people[0]?.id ?? "", from_day: packet.today, until_day: "" },
    async ({ stand_in, from_day, until_day }) => {
      check_fields({ from_day: !from_day && "required", until_day: !until_day && "required" });
      const cover = { program_id: packet.program_id, stand_in, from_day, until_day };
      await (as === "coach" ? add_cover(practice, cover) : invite_learner(practice, cover));
      form.set({ until_day: "" });
    },
  );
  const problem = (field: "stand_in" | "from_day" | "until_day") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView
      form={form}
      name={kind.name}
      label={(field) => `handover.${field}`}
      action={t(`handover.${kind.add}`)}
    >
      <SelectField
        id={`${kind.name}_stand_in`}
        label={t("handover.stand_in")}
        value={form.values.stand_in}
        onChange={(stand_in) => form.set({ stand_in })}
        options={people.map((each) => ({ value: each.id, label: each.name }))}
        problem={problem("stand_in")}
      />
      <TextField
        id={`${kind.name}_from_day`}
        type="date"
        label={t("handover.from_day")}
        value={form.values.from_day}
        onChange={(from_day) => form.set({ from_day })}
        problem={problem("from_day")}
      />
      <TextField
        id={`${kind.name}_until_day`}
        type="date"
        label={t("handover.until_day")}
        value={form.values.until_day}
        onChange={(until_day) => form.set({ until_day })}
        problem={problem("until_day")}
      />
    </FormView>
  );
}
