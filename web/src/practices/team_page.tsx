// The team of a practice: five seats that help, and everyone who is on it.
import { useState } from "react";
import { useParams } from "wouter";
import type { Member, PracticeView } from "../gen/types";
import { say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { HandoverDialog } from "./departure_form";
import { FamilySeatCard } from "./family_seat";
import { MemberDialog } from "./member_dialog";
import { Physicians } from "./physicians";
import { usePractice } from "./practices_api";
import { Seats } from "./seats";
import { TeamSkillsCard } from "./team_skills";
import { WallCard } from "./wall";
import { WayIn } from "./way_in";

export default function TeamPage() {
  const t = useWords();
  const { practice = "" } = useParams();
  const home = usePractice(practice);
  const [editing, set_editing] = useState<Member | "new">();
  const [handing, set_handing] = useState<Member>();
  const may_edit = home.data?.may.includes("edit_team") ?? false;
  const add = may_edit && (
    <Button kind="main" onClick={() => set_editing("new")}>
      {t("practices.add_member")}
    </Button>
  );
  return (
    <div className="stack wide">
      <PageHead
        title={t("practices.team")}
        back={home.data && { to: `/practices/${practice}`, words: home.data.practice.name }}
        beside={home.data && home.data.team.length > 0 ? add : undefined}
      />
      <Loaded query={home} heights={[180, 260]}>
        {(answer) => (
          <>
            {answer.team.length === 0 && (
              <Empty title={t("practices.no_team")} action={add}>
                {t("practices.no_team_more")}
              </Empty>
            )}
            <Seats practice={practice} seats={answer.seats} may_edit={may_edit} />
            {answer.may.includes("invite") && answer.team.length > 0 && <WayIn home={answer} />}
            {answer.team.length > 0 && (
              <Roster
                home={answer}
                edit={may_edit ? set_editing : undefined}
                hand={may_edit ? set_handing : undefined}
              />
            )}
            {answer.may.includes("see_work") && (
              <TeamSkillsCard practice={practice} may_say={answer.may.includes("take_part")} />
            )}
            {answer.may.includes("take_part") && (
              <WallCard practice={practice} may_hear={answer.may.includes("hear_voices")} />
            )}
            <div className="grid2">
              {answer.family && (
                <FamilySeatCard practice={practice} family={answer.family} may_edit={may_edit} />
              )}
              <Physicians practice={practice} physicians={answer.physicians} may_edit={may_edit} />
            </div>
          </>
        )}
      </Loaded>
      {editing && (
        <MemberDialog
          practice={practice}
          team={home.data?.team ?? []}
          member={editing === "new" ? undefined : editing}
          close={() => set_editing(undefined)}
        />
      )}
      {handing && (
        <HandoverDialog
          practice={practice}
          team={home.data?.team ?? []}
          member={handing}
          close={() => set_handing(undefined)}
        />
      )}
    </div>
  );
}

interface RosterProps {
  home: PracticeView;
  edit?: (member: Member) => void;
  hand?: (member: Member) => void;
}

function Roster(props: RosterProps) {
  const t = useWords();
  const here = props.home.team.filter((member) => !member.left_on);
  const gone = props.home.team.filter((member) => member.left_on);
  return (
    <section className="card stack" aria-labelledby="roster_title">
      <h2 id="roster_title">{t("practices.roster", { count: here.length })}</h2>
      <ul className="bare roster">
        {here.map((member) => (
          <MemberLine key={member.id} member={member} team={props.home.team} edit={props.edit} />
        ))}
      </ul>
      {gone.length > 0 && (
        <details>
          <summary>{t("practices.gone", { count: gone.length })}</summary>
          <ul className="bare roster">
            {gone.map((member) => (
              <MemberLine key={member.id} member={member} team={props.home.team} hand={props.hand} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  member: Member;
  team: Member[];
  edit?: (member: Member) => void;
  hand?: (member: Member) => void;
}

function MemberLine(props: LineProps) {
  const t = useWords();
  const { member, edit, hand } = props;
  const successor = props.team.find((each) => each.id === member.successor_id);
  const roles = member.team_roles.map((role) => t(`practices.team_role.${role}`)).join(", ");
  const since = member.left_on
    ? t("practices.until", { day: say_short_day(member.left_on) })
    : t("practices.since", { day: say_short_day(member.joined_on) });
  return (
    <li className="row between">
      <div>
        <strong>{member.name}</strong>
        <div>{roles}</div>
        <div className="small muted">{[member.email, since, member.note].filter(Boolean).join(" · ")}</div>
        {successor && <div className="small">{t("practices.taken_over_by", { name: successor.name })}</div>}
        {!member.left_on && member.has_account && !member.has_access && (
          <div className="small">{t("practices.no_access")}</div>
        )}
      </div>
      {edit && (
        <Button onClick={() => edit(member)} label={t("practices.edit_member", { name: member.name })}>
          {t("app.edit")}
        </Button>
      )}
      {hand && !successor && (
        <Button onClick={() => hand(member)} label={t("practices.handover_of", { name: member.name })}>
          {t("practices.hand_over")}
        </Button>
      )}
    </li>
  );
}
