// Links that open the door, and what a person chose about mails.
import type { FreshLink, InvitationView, LinkView, MailChoice, NewInvitation, Opened } from "../gen/types";
import { call } from "../kit/api";
import { put_answer, refresh } from "../kit/queries";

export const look_at_link = (token: string) =>
  call<LinkView>("POST", "/api/open/links/view", { body: { token } });

export const use_link = (token: string, more: { name?: string; password?: string; pin?: string }) =>
  call<Opened>("POST", "/api/open/links/use", { body: { token, ...more } });

export const stop_mail = (token: string) =>
  call<void>("POST", `/api/open/links/stop?token=${encodeURIComponent(token)}`);

export const mail_a_link = (email: string, kind: "sign_in" | "reset") =>
  call<void>("POST", "/api/open/links/mail", { body: { email, kind } });

export const MAIL = "/api/me/mail";

export async function save_mail_choice(choice: MailChoice) {
  const { version, ...body } = choice;
  put_answer(MAIL, await call<MailChoice>("PUT", MAIL, { body, version }));
}

const at = (practice: string) => `/api/practices/${practice}`;

export async function invite(practice: string, body: NewInvitation) {
  await call<InvitationView>("POST", `${at(practice)}/invitations`, { body });
  await refresh(`${at(practice)}/invitations`);
}

export async function withdraw(practice: string, invitation: string) {
  await call<void>("DELETE", `${at(practice)}/invitations/${invitation}`);
  await refresh(`${at(practice)}/invitations`);
}

export const invitation_link = (practice: string, invitation: string) =>
  call<FreshLink>("POST", `${at(practice)}/invitations/${invitation}/link`, { body: {} });

export const member_link = (practice: string, member: string, kind: "sign_in" | "slip") =>
  call<FreshLink>("POST", `${at(practice)}/members/${member}/link`, { body: { kind } });
