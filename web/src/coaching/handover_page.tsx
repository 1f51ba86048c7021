// For whoever comes next: people, what was talked about, what is promised and planned, on one page; and the two ways to let
// somebody else go on, between two days or from now on.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Packet } from "../gen/types";
import { say_day } from "../kit/dates";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { CheckField, SelectField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { page_of } from "./coaching_api";
import { add_cover, hand_over, stop_cover, usePacket } from "./handover_api";

export default function HandoverPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  return (
    <Loaded page query={usePacket(practice)}>
      {(packet) => (
        <div className="stack wide">
          <PageHead
            title={t("handover.title")}
            lead={`${packet.practice_name} · ${t("handover.lead")}`}
            back={{ to: page_of(practice), words: t("coaching.title") }}
          />
          <p className="no_print">
            <Button onClick={() => window.print()}>{t("handover.print")}</Button>
          </p>
          <Story packet={packet} />
          {packet.may && (
            <>
              <CoverCard practice={practice} packet={packet} />
              <ChangeCard practice={practice} packet={packet} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Part(props: {
  title: string;
  none: string;
  items: { key: string; words: string; more?: string }[];
}) {
  return (
    <section className="card stack tight">
      <h2>{props.title}</h2>
      {props.items.length === 0 ? (
        <p className="muted">{props.none}</p>
      ) : (
        <ul className="stack tight">
          {props.items.map((item) => (
            <li key={item.key}>
              {item.words}
              {item.more && <p className="small muted lines">{item.more}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Story({ packet }: { packet: Packet }) {
  const t = useWords();
  const day = (value: string) => say_day(value, packet.today);
  const contact = (each: Packet["held"][number]) => ({
    key: each.id,
    words: `${day(each.fields.day)} · ${t(`coaching.mode.${each.fields.mode}`)} · ${each.by}`,
    more: [each.fields.summary, each.fields.next_step].filter(Boolean).join("\n"),
  });
  const promise = (each: Packet["open"][number]) => ({
    key: each.id,
    words: each.words,
    more: [t(`handover.side.${each.side}`), each.who, each.due_on && day(each.due_on)]
      .filter(Boolean)
      .join(" · "),
  });
  const led = packet.skills.filter((each) => each.version > 0);
  return (
    <>
      <Part
        title={t("handover.people")}
        none={t("handover.no_people")}
        items={packet.people.map((each) => ({
          key: each.name,
          words: each.name,
          more: each.roles.map((role) => t(`practices.team_role.${role}`)).join(", "),
        }))}
      />
      <Part title={t("handover.ahead")} none={t("handover.no_ahead")} items={packet.ahead.map(contact)} />
      <Part title={t("handover.open")} none={t("handover.no_open")} items={packet.open.map(promise)} />
      <Part title={t("handover.held")} none={t("handover.no_held")} items={packet.held.map(contact)} />
      <Part title={t("handover.kept")} none={t("handover.no_kept")} items={packet.kept.map(promise)} />
      <Part
        title={t("handover.works")}
        none={t("handover.no_works")}
        items={led.map((each) => ({
          key: each.skill,
          words: `${t(`coaching.skill.${each.skill}`)}: ${t(`coaching.led_by.${each.led_by}`)}`,
          more: each.plan,
        }))}
      />
    </>
  );
}

function Nobody() {
  const t = useWords();
  return <p>{t("handover.nobody")}</p>;
}

function CoverCard(props: { practice: string; packet: Packet }) {
  const t = useWords();
  const { practice, packet } = props;
  const form = useForm(
    { stand_in: packet.colleagues[0]?.id ?? "", from_day: packet.today, until_day: "" },
    async ({ stand_in, from_day, until_day }) => {
      check_fields({ from_day: !from_day && "required", until_day: !until_day && "required" });
      await add_cover(practice, { program_id: packet.program_id, stand_in, from_day, until_day });
      form.set({ until_day: "" });
    },
  );
  const problem = (field: "stand_in" | "from_day" | "until_day") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <section className="card stack no_print" aria-labelledby="covers">
      <h2 id="covers">{t("handover.away")}</h2>
      <p>{t("handover.away_lead")}</p>
      {packet.covers.length > 0 && (
        <ul className="stack tight">
          {packet.covers.map((cover) => (
            <li key={cover.id} className="row between">
              <span>
                {t("handover.cover", {
                  stand_in: cover.stand_in,
                  away: cover.away,
                  from: say_day(cover.from_day, packet.today),
                  until: say_day(cover.until_day, packet.today),
                })}
              </span>
              <Button kind="quiet" onClick={() => void stop_cover(practice, cover.id)}>
                {t("handover.stop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {packet.colleagues.length === 0 ? (
        <Nobody />
      ) : (
        <FormView form={form} name="cover" label={(field) => `handover.${field}`} action={t("handover.add")}>
          <SelectField
            id="cover_stand_in"
            label={t("handover.stand_in")}
            value={form.values.stand_in}
            onChange={(stand_in) => form.set({ stand_in })}
            options={packet.colleagues.map((each) => ({ value: each.id, label: each.name }))}
            problem={problem("stand_in")}
          />
          <TextField
            id="cover_from_day"
            type="date"
            label={t("handover.from_day")}
            value={form.values.from_day}
            onChange={(from_day) => form.set({ from_day })}
            problem={problem("from_day")}
          />
          <TextField
            id="cover_until_day"
            type="date"
            label={t("handover.until_day")}
            value={form.values.until_day}
            onChange={(until_day) => form.set({ until_day })}
            problem={problem("until_day")}
          />
        </FormView>
      )}
    </section>
  );
}

function ChangeCard(props: { practice: string; packet: Packet }) {
  const t = useWords();
  const [, go] = useLocation();
  const [open, set_open] = useState(false);
  const { packet } = props;
  const form = useForm({ to: packet.colleagues[0]?.id ?? "", stay: false }, async ({ to, stay }) => {
    await hand_over(props.practice, { program_id: packet.program_id, to, stay });
    announce(t("handover.done"));
    if (!stay) go("/");
  });
  if (packet.colleagues.length === 0) return null;
  return (
    <section className="card stack no_print" aria-labelledby="change">
      <h2 id="change">{t("handover.change")}</h2>
      <p>{t("handover.change_lead")}</p>
      {open ? (
        <FormView
          form={form}
          name="change"
          label={(field) => `handover.${field}`}
          action={t("handover.change_yes")}
        >
          <SelectField
            id="change_to"
            label={t("handover.to")}
            value={form.values.to}
            onChange={(to) => form.set({ to })}
            options={packet.colleagues.map((each) => ({ value: each.id, label: each.name }))}
          />
          <CheckField
            id="change_stay"
            label={t("handover.stay")}
            checked={form.values.stay}
            onChange={(stay) => form.set({ stay })}
          />
        </FormView>
      ) : (
        <div>
          <Button onClick={() => set_open(true)}>{t("handover.change_begin")}</Button>
        </div>
      )}
    </section>
  );
}
