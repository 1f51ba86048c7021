// A practice's barriers and requests for help; questions put to an expert; kinds and cards.
import type {
  Barrier,
  BarrierInput,
  BarrierPage,
  HelpContent,
  HelpOutcomeInput,
  HelpPathInput,
  HelpPatterns,
  HelpRequest,
  HelpRequestInput,
  HelpThread,
  Kind,
  NewBarrier,
  NewHelpRequest,
  Questions,
  Skill,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/barriers`;
const request_at = (practice: string, request: string) => `${at(practice)}/requests/${request}`;
const QUESTIONS = "/api/me/questions";

export const request_page = (practice: string, request: string) =>
  `/practices/${practice}/barriers/requests/${request}`;

export const useBarriers = (practice: string) => useGet<BarrierPage>(at(practice));
export const useThread = (practice: string, request: string) =>
  useGet<HelpThread>(request_at(practice, request));
export const useHelpContent = () => useGet<HelpContent>("/api/me/help-content");
export const useQuestions = () => useGet<Questions>(QUESTIONS);
export const usePatterns = (program: string) => useGet<HelpPatterns>(`/api/programs/${program}/barriers`);

/** What a colleague may teach, by the kind of help that is asked for. */
export const SKILL_OF: { [kind: string]: Skill | undefined } = {
  aim: "aim",
  measures: "measures",
  collecting: "small_data",
  small_data: "run_charts",
  ehr_report: "health_record",
  redesign: "workflow",
  family_partner: "families",
  meetings: "meetings",
};

export const name_of = (kinds: Kind[], key: string) => kinds.find((each) => each.key === key)?.name ?? key;

export async function add_barrier(practice: string, input: Omit<NewBarrier, "id">) {
  await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}

/** The page has asked before more people read it. */
export async function save_barrier(practice: string, old: Barrier, input: BarrierInput) {
  await call("PUT", `${at(practice)}/${old.id}?sure=yes`, { body: input, version: old.version });
  await refresh(at(practice));
}

export async function remove_barrier(practice: string, old: Barrier) {
  await call("DELETE", `${at(practice)}/${old.id}`, { version: old.version });
  await refresh(at(practice));
}

export async function remove_request(practice: string, old: HelpRequest) {
  await call("DELETE", request_at(practice, old.id), { version: old.version });
  void refresh(at(practice));
}

/** The page has asked before more people read it. */
export async function change_request(practice: string, old: HelpRequest, input: HelpRequestInput) {
  await call("PUT", `${request_at(practice, old.id)}?sure=yes`, { body: input, version: old.version });
  await refresh(at(practice));
}

export async function ask_for_help(practice: string, input: Omit<NewHelpRequest, "id">) {
  const made = await call<HelpRequest>("POST", `${at(practice)}/requests`, {
    body: { id: new_id(), ...input },
  });
  void refresh(at(practice));
  return made;
}

export async function answer_request(practice: string, request: string, words: string) {
  await call("POST", `${request_at(practice, request)}/answers`, { body: { id: new_id(), words } });
  await refresh(at(practice));
}

export async function choose_path(practice: string, old: HelpRequest, input: HelpPathInput) {
  await call("PUT", `${request_at(practice, old.id)}/path`, { body: input, version: old.version });
  await refresh(at(practice));
}

export async function close_request(practice: string, old: HelpRequest, input: HelpOutcomeInput) {
  await call("PUT", `${request_at(practice, old.id)}/outcome`, { body: input, version: old.version });
  await refresh(at(practice));
}

export async function answer_question(request: string, words: string) {
  await call("POST", `${QUESTIONS}/${request}/answers`, { body: { id: new_id(), words } });
  await refresh(QUESTIONS);
}
