// One invitation: the role, the language, and how it gets there.
import { useState } from "react";
import { invitation_link, invite } from "../access/door_api";
import type { Member, NewInvitation, Role } from "../gen/types";
import { useForm } from "../kit/form";
import { new_id } from "../kit/ids";
import { useLanguage, useWords } from "../kit/words";
import { Dialog } from "../ui/dialog";
import { ChoiceField } from "../ui/field";
import { FormView } from "../ui/form_view";
import type { Ready } from "./way_in";

const ROLES: Role[] = ["staff", "lead", "physician", "parent_partner", "sponsor"];

/** What the team roles of a person suggest; anybody may choose otherwise. */
function likely_role(member: Member): Role {
  if (member.team_roles.includes("parent_partner")) return "parent_partner";
  if (member.team_roles.includes("provider_champion")) return "physician";
  if (member.team_roles.includes("senior_sponsor")) return "sponsor";
  return "staff";
}

export function InviteDialog(props: {
  practice: string;
  member: Member;
  ready: (ready: Ready) => void;
  close: () => void;
}) {
  const t = useWords();
  const { practice, member } = props;
  const { name } = member;
  const [id] = useState(new_id);
  const start = {
    role: likely_role(member),
    language: useLanguage() as NewInvitation["language"],
    by_mail: member.email !== null,
  };
  const form = useForm(start, async (values) => {
    await invite(practice, { id, member_id: member.id, ...values });
    if (!values.by_mail) props.ready({ name, link: await invitation_link(practice, id), slip: false });
    props.close();
  });
  return (
    <Dialog title={t("door.invite_name", { name })} onClose={props.close} close={t("app.close")}>
      <FormView form={form} name="invite" label={() => "door.invite"} action={t("door.send")}>
        <ChoiceField
          id="invite_role"
          label={t("door.invite_role", { name })}
          value={form.values.role}
          onChange={(role) => form.set({ role: role as Role })}
          options={ROLES.map((value) => ({ value, label: t(`app.role.${value}`) }))}
        />
        <ChoiceField
          id="invite_language"
          across
          label={t("door.invite_language")}
          value={form.values.language}
          onChange={(language) => form.set({ language: language as NewInvitation["language"] })}
          options={[
            { value: "en", label: "English" },
            { value: "es", label: "Español" },
          ]}
        />
        <ChoiceField
          id="invite_by_mail"
          label={t("door.invite_way")}
          value={form.values.by_mail ? "mail" : "link"}
          onChange={(way) => form.set({ by_mail: way === "mail" })}
          options={[
            ...(member.email ? [{ value: "mail", label: t("door.by_mail", { email: member.email }) }] : []),
            { value: "link", label: t("door.by_link") },
          ]}
        />
      </FormView>
    </Dialog>
  );
}
