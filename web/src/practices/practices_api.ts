// A practice, its team and its five seats.
import type {
  FamilySeat,
  FamilySeatInput,
  Member,
  MemberInput,
  OpenThings,
  Physician,
  Practice,
  PracticeInput,
  PracticeView,
  Seat,
  SeatState,
  TeamRole,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}`;

export const usePractice = (practice: string) => useGet<PracticeView>(at(practice));

export async function save_practice(old: Practice, input: PracticeInput) {
  await call<Practice>("PUT", at(old.id), { body: input, version: old.version });
  await refresh(at(old.id));
}

export async function save_member(practice: string, old: Member | undefined, input: MemberInput) {
  if (old) await call("PUT", `${at(practice)}/members/${old.id}`, { body: input, version: old.version });
  else await call("POST", `${at(practice)}/members`, { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}

/** What a member has in hand that somebody could carry on. */
export const useOpenThings = (practice: string, member: string) =>
  useGet<OpenThings>(`${at(practice)}/members/${member}/open`);

export async function note_departure(
  practice: string,
  member: Member,
  left_on: string,
  successor: string | null,
) {
  await call("PUT", `${at(practice)}/members/${member.id}/departure`, {
    body: { left_on, successor_id: successor },
    version: member.version,
  });
  await refresh(at(practice));
}

export async function hand_over(practice: string, member: Member, successor: string) {
  await call("PUT", `${at(practice)}/members/${member.id}/handover`, {
    body: { successor_id: successor, takes_roles: true },
    version: member.version,
  });
  await refresh(at(practice));
}

export async function save_family_seat(practice: string, old: FamilySeat, input: FamilySeatInput) {
  await call("PUT", `${at(practice)}/family-seat`, { body: input, version: old.version });
  await refresh(at(practice));
}

export interface PhysicianDays {
  name: string;
  joined_on: string;
  left_on: string | null;
}

export async function save_physician(practice: string, old: Physician | undefined, input: PhysicianDays) {
  const { name, joined_on } = input;
  if (old) await call("PUT", `${at(practice)}/physicians/${old.id}`, { body: input, version: old.version });
  else await call("POST", `${at(practice)}/physicians`, { body: { id: new_id(), name, joined_on } });
  await refresh(at(practice));
}

export async function save_seat(practice: string, seat: Seat, state: SeatState, note: string | null) {
  await call("PUT", `${at(practice)}/seats/${seat.team_role}`, {
    body: { state, note },
    version: seat.version,
  });
  await refresh(at(practice));
}

export const TEAM_ROLES: TeamRole[] = [
  "provider_champion",
  "nurse_or_assistant",
  "office_manager",
  "it_ehr",
  "parent_partner",
  "data_lead",
  "front_desk",
  "care_coordinator",
  "senior_sponsor",
  "day_to_day_lead",
  "other",
];
