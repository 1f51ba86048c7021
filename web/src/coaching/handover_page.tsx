// For whoever comes next: people, what was talked about, what is promised and planned, on one page; and the two ways to let
// somebody else go on, between two days or from now on.
import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { Packet } from "../gen/types";
import { say_day } from "../kit/dates";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { Button } from "../ui/button";
import { CheckField, SelectField } from "../ui/field";
import { FormView } from "../ui/form_view";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { page_of } from "./coaching_api";
import { CoverCard } from "./cover_card";
import { hand_over, usePacket } from "./handover_api";

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
              <CoverCard practice={practice} packet={packet} as="coach" />
              <CoverCard practice={practice} packet={packet} as="coach_in_training" />
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
