// Who of the team can come in, and how those who cannot yet get there: an invitation, a copied link, a slip of paper.
import { useState } from "react";
import { invitation_link, member_link, withdraw } from "../access/door_api";
import type { FreshLink, Invitations, InvitationView, Member, PracticeView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useGet } from "../kit/queries";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { Tag } from "../ui/tag";
import { InviteDialog } from "./invite_dialog";
import { LinkDialog } from "./link_dialog";

/** A link that was made for somebody, to be shown once. */
export interface Ready {
  name: string;
  link: FreshLink;
  slip: boolean;
}

export function WayIn(props: { home: PracticeView }) {
  const t = useWords();
  const practice = props.home.practice.id;
  const invitations = useGet<Invitations>(`/api/practices/${practice}/invitations`);
  const [inviting, set_inviting] = useState<Member>();
  const [ready, set_ready] = useState<Ready>();
  const [error, set_error] = useState<Error>();
  const here = props.home.team.filter((member) => !member.left_on);
  const make = (name: string, slip: boolean, link: Promise<FreshLink>) =>
    void link.then((made) => set_ready({ name, link: made, slip }), set_error);
  return (
    <section className="card stack no_print" aria-labelledby="way_in_title">
      <h2 id="way_in_title">{t("door.people")}</h2>
      <p className="muted">
        {t(here.every((each) => each.has_account) ? "door.everyone_in" : "door.people_more")}
      </p>
      <Loaded query={invitations} heights={[80]}>
        {(answer) => (
          <ul className="bare roster">
            {here.map((member) => (
              <Line
                key={member.id}
                member={member}
                open={answer.invitations.find((each) => each.member_id === member.id)}
                invite={() => set_inviting(member)}
                copy={(open) => make(member.name, false, invitation_link(practice, open.id))}
                take_back={(open) => void withdraw(practice, open.id).catch(set_error)}
                link={(kind) => make(member.name, kind === "slip", member_link(practice, member.id, kind))}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {inviting && (
        <InviteDialog
          practice={practice}
          member={inviting}
          ready={set_ready}
          close={() => set_inviting(undefined)}
        />
      )}
      {(ready || error) && (
        <LinkDialog
          ready={ready}
          error={error}
          place={props.home.practice.name}
          close={() => {
            set_ready(undefined);
            set_error(undefined);
          }}
        />
      )}
    </section>
  );
}

interface LineProps {
  member: Member;
  open?: InvitationView;
  invite: () => void;
  copy: (open: InvitationView) => void;
  take_back: (open: InvitationView) => void;
  link: (kind: "sign_in" | "slip") => void;
}

function Line(props: LineProps) {
  const t = useWords();
  const { member, open } = props;
  const { name } = member;
  return (
    <li className="row between">
      <div>
        <strong>{name}</strong>
        <div className="small muted">
          {member.has_account ? (
            <Tag shape="full" words={t("door.can_sign_in")} />
          ) : open ? (
            <Tag
              shape="half"
              words={`${t("door.waiting")} · ${t("door.until", { day: say_short_day(open.ends_at.slice(0, 10)) })}`}
            />
          ) : (
            <Tag shape="empty" words={t("door.not_invited")} />
          )}
        </div>
      </div>
      <div className="row">
        {member.has_account && (
          <>
            <Button
              kind="quiet"
              label={t("door.fresh_link_of", { name })}
              onClick={() => props.link("sign_in")}
            >
              {t("door.fresh_link")}
            </Button>
            <Button kind="quiet" label={t("door.slip_of", { name })} onClick={() => props.link("slip")}>
              {t("door.make_slip")}
            </Button>
          </>
        )}
        {!member.has_account && open && (
          <>
            <Button kind="quiet" label={t("door.copy_link_of", { name })} onClick={() => props.copy(open)}>
              {t("door.copy_link")}
            </Button>
            <Button
              kind="quiet"
              label={t("door.take_back_of", { name })}
              onClick={() => props.take_back(open)}
            >
              {t("door.take_back")}
            </Button>
          </>
        )}
        {!member.has_account && !open && (
          <Button label={t("door.invite_name", { name })} onClick={props.invite}>
            {t("door.invite")}
          </Button>
        )}
      </div>
    </li>
  );
}
