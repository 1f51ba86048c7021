// One call or visit in a few lines: when, how, with whom, what was said.
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Contact, Member } from "../gen/types";
import { say_day, say_minute, say_weekday } from "../kit/dates";
import { useWords } from "../kit/words";
import { usePractice } from "../practices/practices_api";
import { Tag, type TagShape } from "../ui/tag";
import { page_of } from "./coaching_api";

const SHAPES: Record<string, TagShape> = {
  planned: "later",
  moved: "later",
  held: "full",
  did_not_happen: "none",
};

export const names_of = (ids: string[], team: Member[], others: string) =>
  [...ids.map((id) => team.find((member) => member.id === id)?.name).filter(Boolean), others]
    .filter(Boolean)
    .join(", ");

export function ContactHead(props: { contact: Contact; linked?: boolean }) {
  const t = useWords();
  const { contact } = props;
  const { fields } = contact;
  const team = usePractice(contact.practice_id).data?.team ?? [];
  const names = names_of(fields.people, team, fields.others);
  const title = `${t(`coaching.mode.${fields.mode}`)}, ${say_weekday(fields.day)}, ${say_minute(fields.minute)}`;
  const moved = contact.first_at !== contact.starts_at && fields.state === "moved";
  return (
    <>
      <div className="row between">
        <strong>
          {props.linked ? <Link to={page_of(contact.practice_id, contact.id)}>{title}</Link> : title}
        </strong>
        <span className="row">
          {fields.audience === "coaches" && <Tag shape="empty" words={t("coaching.draft")} />}
          <Tag shape={SHAPES[fields.state] ?? "later"} words={t(`coaching.state.${fields.state}`)} />
        </span>
      </div>
      <p className="small muted">
        {[
          contact.by,
          names && t("coaching.with", { names }),
          t("coaching.min", { number: fields.state === "held" ? fields.contact_min : fields.planned_min }),
          moved && t("coaching.moved_from", { day: say_day(contact.first_at.slice(0, 10)) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

export function ContactLine(props: { contact: Contact; beside?: ReactNode }) {
  const t = useWords();
  const { contact } = props;
  const { fields } = contact;
  return (
    <li className="card stack tight">
      <ContactHead contact={contact} linked />
      {fields.summary && <p className="contact_words">{fields.summary}</p>}
      {fields.next_step && (
        <p>
          <span className="muted">{t("coaching.field.next_step")}:</span> {fields.next_step}
        </p>
      )}
      {props.beside}
    </li>
  );
}
