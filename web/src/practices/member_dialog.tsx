// Add somebody to the team, change what is known, or note that they left.
import { useState } from "react";
import type { Member, MemberInput, TeamRole } from "../gen/types";
import { check_fields, useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { CheckField, TextField } from "../ui/field";
import { FormView, problem_words } from "../ui/form_view";
import { DepartureForm } from "./departure_form";
import { save_member, TEAM_ROLES } from "./practices_api";

interface MemberDialogProps {
  practice: string;
  team: Member[];
  member?: Member;
  close: () => void;
}

export function MemberDialog(props: MemberDialogProps) {
  const t = useWords();
  const [leaving, set_leaving] = useState(false);
  const title = props.member?.name ?? t("practices.add_member");
  return (
    <Dialog title={title} onClose={props.close} close={t("app.close")}>
      {leaving && props.member ? (
        <DepartureForm {...props} member={props.member} />
      ) : (
        <MemberForm {...props} leave={() => set_leaving(true)} />
      )}
    </Dialog>
  );
}

function MemberForm(props: MemberDialogProps & { leave: () => void }) {
  const t = useWords();
  const { member } = props;
  const start = {
    name: member?.name ?? "",
    email: member?.email ?? "",
    team_roles: member?.team_roles ?? [],
    note: member?.note ?? "",
  };
  const form = useForm(start, async ({ name, email, team_roles, note }) => {
    check_fields({ name: !name.trim() && "required" });
    const input: MemberInput = {
      name: name.trim(),
      email: email.trim() || null,
      team_roles,
      note: note.trim() || null,
    };
    await save_member(props.practice, member, input);
    props.close();
  });
  const toggle = (role: TeamRole, on: boolean) =>
    form.set({
      team_roles: TEAM_ROLES.filter((each) => (each === role ? on : form.values.team_roles.includes(each))),
    });
  const problem = (field: "name" | "email" | "team_roles" | "note") => {
    const found = form.problem(field);
    return found && problem_words(t, found.code);
  };
  return (
    <FormView
      form={form}
      name="member"
      label={(field) => `practices.member_${field}`}
      action={t("app.save")}
      beside={member && <Button onClick={props.leave}>{t("practices.has_left")}</Button>}
    >
      <TextField
        id="member_name"
        label={t("practices.member_name")}
        value={form.values.name}
        onChange={(name) => form.set({ name })}
        problem={problem("name")}
      />
      <TextField
        id="member_email"
        type="email"
        label={t("practices.member_email")}
        value={form.values.email}
        onChange={(email) => form.set({ email })}
        problem={problem("email")}
      />
      <fieldset className="stack tight">
        <legend>{t("practices.member_team_roles")}</legend>
        <div className="grid2" style={{ gap: 8 }}>
          {TEAM_ROLES.map((role, index) => (
            <CheckField
              key={role}
              id={index === 0 ? "member_team_roles" : `member_role_${role}`}
              label={t(`practices.team_role.${role}`)}
              checked={form.values.team_roles.includes(role)}
              onChange={(on) => toggle(role, on)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        id="member_note"
        label={t("practices.member_note")}
        value={form.values.note}
        onChange={(note) => form.set({ note })}
        problem={problem("note")}
      />
    </FormView>
  );
}
