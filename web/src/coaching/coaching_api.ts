// A practice's calls and visits, and a coach's practices.
import type {
  Caseload,
  Closing,
  CoachingView,
  Contact,
  ContactFields,
  ContactHistory,
  GivenPromise,
  MoveInput,
  NewPromise,
  PracticeDose,
  Prep,
  ProgramDose,
  PromiseInput,
  SavedView,
  SeriesInput,
  SkillInput,
  SkillLine,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/coaching`;
const contact_at = (practice: string, contact: string) => `${at(practice)}/contacts/${contact}`;
export const CASELOAD = "/api/me/caseload";

export const page_of = (practice: string, contact?: string) =>
  `/practices/${practice}/coaching${contact ? `/contacts/${contact}` : ""}`;
export const calendar_of = (practice: string, contact: string) => `${contact_at(practice, contact)}/calendar`;

export const useCoaching = (practice: string) => useGet<CoachingView>(at(practice));
export async function forget_history(practice: string, contact: string) {
  await call("DELETE", `${contact_at(practice, contact)}/history`);
  await refresh(`${contact_at(practice, contact)}/history`);
}

export const useContactHistory = (practice: string, contact: string) =>
  useGet<ContactHistory>(`${contact_at(practice, contact)}/history`);
export const usePrep = (practice: string, program: string | null) =>
  useGet<Prep>(`${at(practice)}/prep${program ? `?program=${program}` : ""}`);
export const useDose = (practice: string, program: string | null) =>
  useGet<PracticeDose>(`${at(practice)}/dose${program ? `?program=${program}` : ""}`);
export const useProgramDose = (program: string) => useGet<ProgramDose>(`/api/programs/${program}/coaching`);
export const useCaseload = () => useGet<Caseload>(CASELOAD);

const again = (practice: string) =>
  Promise.all([refresh(at(practice)), refresh(CASELOAD), refresh("/api/me/today")]);

export async function remove_contact(practice: string, old: Contact) {
  await call("DELETE", contact_at(practice, old.id), { version: old.version });
  void again(practice);
}

/** Version 0: it is new. The page has asked before more people read it. */
export async function save_contact(practice: string, id: string, fields: ContactFields, version: number) {
  const saved = await call<Contact>("PUT", `${contact_at(practice, id)}?sure=yes`, { body: fields, version });
  void again(practice);
  return saved;
}

export async function close_contact(practice: string, id: string, closing: Closing, version: number) {
  await call("PUT", `${contact_at(practice, id)}/closing`, { body: closing, version });
  await again(practice);
}

export async function move_contact(practice: string, old: Contact, input: MoveInput) {
  await call("PUT", `${contact_at(practice, old.id)}/time`, { body: input, version: old.version });
  await again(practice);
}

export async function plan_series(practice: string, input: Omit<SeriesInput, "id">) {
  await call("POST", `${at(practice)}/series`, { body: { id: new_id(), ...input } });
  await again(practice);
}

export async function add_promise(practice: string, input: Omit<NewPromise, "id">) {
  await call("POST", `${at(practice)}/promises`, { body: { id: new_id(), ...input } });
  await again(practice);
}

export async function save_promise(practice: string, old: GivenPromise, change: Partial<PromiseInput>) {
  const { who, words, due_on, state } = old;
  const body = { who, words, due_on, state, ...change };
  await call("PUT", `${at(practice)}/promises/${old.id}`, { body, version: old.version });
  await again(practice);
}

export async function save_skill(practice: string, program: string, old: SkillLine, input: SkillInput) {
  const path = `${at(practice)}/skills/${old.skill}?program=${program}`;
  await call("PUT", path, { body: input, version: old.version });
  await refresh(`${at(practice)}/dose`);
}

export async function save_view(name: string, asked: string) {
  await call<SavedView>("POST", `${CASELOAD}/views`, { body: { id: new_id(), name, asked } });
  await refresh(CASELOAD);
}

export async function drop_view(view: SavedView) {
  await call("DELETE", `${CASELOAD}/views/${view.id}`);
  await refresh(CASELOAD);
}
