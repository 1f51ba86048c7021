// What the host asks and does: people and their roles, places, the record of who did what, health, backups.
import type {
  Backups,
  FirstPassword,
  Health,
  NewPerson,
  NewPractice,
  NewProgram,
  PartnershipName,
  PartnershipPlaces,
  People,
  Person,
  Role,
  RoleInput,
  Trail,
  Verified,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = "/api/partnership";
const of_person = (person: string) => `${at}/people/${person}`;

export const usePeople = () => useGet<People>(`${at}/people`);
export const usePlaces = () => useGet<PartnershipPlaces>(`${at}/places`);
export const useTrail = (query: string) => useGet<Trail>(`${at}/audit${query}`);
export const useVerified = (wanted: boolean) => useGet<Verified>(wanted ? `${at}/audit/verify` : undefined);
export const useHealth = () => useGet<Health>(`${at}/health`);
export const useBackups = () => useGet<Backups>(`${at}/backups`);

/** A new account with its first password, which is shown once. */
export async function add_person(input: NewPerson): Promise<string> {
  await call("POST", `${at}/people`, { body: input });
  return give_password(input.id);
}

export async function give_password(person: string): Promise<string> {
  const made = await call<FirstPassword>("POST", `${of_person(person)}/password`, { body: {} });
  await refresh(`${at}/people`);
  return made.password;
}

export const mail_way_in = (person: string) => call("POST", `${of_person(person)}/letter`, { body: {} });

export async function set_disabled(person: Person, disabled: boolean) {
  await call("PUT", `${of_person(person.id)}/disabled`, { body: { disabled }, version: person.version });
  await refresh(`${at}/people`);
}

export async function end_logins(person: string) {
  await call("DELETE", `${of_person(person)}/logins`);
  await refresh(`${at}/people`);
}

export async function give_role(person: string, input: Omit<RoleInput, "id">) {
  await call("POST", `${of_person(person)}/roles`, { body: { id: new_id(), ...input } });
  await refresh(`${at}/people`);
}

export async function end_role(person: string, grant: string) {
  await call("DELETE", `${of_person(person)}/roles/${grant}`);
  await refresh(`${at}/people`);
}

export async function save_name(old: PartnershipName, name: string) {
  await call("PUT", `${at}/name`, { body: { name }, version: old.version });
  await refresh(`${at}/places`);
}

export async function add_practice(input: Omit<NewPractice, "id">) {
  await call("POST", `${at}/practices`, { body: { id: new_id(), ...input } });
  await refresh(`${at}/places`);
}

export async function add_program(input: Omit<NewProgram, "id">) {
  await call("POST", `${at}/programs`, { body: { id: new_id(), ...input } });
  await refresh(`${at}/places`);
}

export async function make_backup() {
  await call("POST", `${at}/backups`);
  await refresh(`${at}/backups`);
}

/** What a role asks for: a practice, a program, both, a coach, or nothing. */
export function place_of(role: Role): { practice: boolean; program: boolean; coach: boolean } {
  const coaches = role === "coach" || role === "coach_in_training";
  const team = ["staff", "lead", "physician", "parent_partner", "sponsor"].includes(role);
  const nowhere = role === "host" || role === "supervisor";
  return {
    practice: team || coaches,
    program: coaches || (!team && !nowhere),
    coach: role === "supervisor",
  };
}

export const ROLES: Role[] = [
  "lead",
  "staff",
  "physician",
  "parent_partner",
  "sponsor",
  "coach",
  "coach_in_training",
  "supervisor",
  "coordinator",
  "director",
  "advisor",
  "analyst",
  "credit_reviewer",
  "funder",
  "host",
];
