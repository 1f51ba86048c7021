// The agreement of a practice and its coaches, and how ready both are.
import type {
  AgreementList,
  AgreementTalk,
  AgreementTick,
  AgreementView,
  LineInput,
  ProgramAgreements,
  Readiness,
  ReadinessInput,
  ReadinessList,
  TalkInput,
  TickState,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const list_at = (practice: string) => `/api/practices/${practice}/agreement`;
const ready_at = (practice: string) => `/api/practices/${practice}/readiness`;
const at = (practice: string, view: AgreementView) => `${list_at(practice)}/${view.enrollment_id}`;

export const useAgreements = (practice: string) => useGet<AgreementList>(list_at(practice));
export const useReadiness = (practice: string) => useGet<ReadinessList>(ready_at(practice));
export const useProgramAgreements = (program: string) =>
  useGet<ProgramAgreements>(`/api/programs/${program}/agreements`);

export async function say_yes(practice: string, view: AgreementView, name: string) {
  await call("PUT", `${at(practice, view)}/yes`, { body: { name }, version: view.version });
  await refresh(list_at(practice));
}

export async function save_lines(practice: string, view: AgreementView, lines: LineInput[]) {
  await call("PUT", `${at(practice, view)}/lines`, { body: { lines }, version: view.version });
  await refresh(list_at(practice));
}

export async function add_comment(practice: string, view: AgreementView, line: string, words: string) {
  await call("POST", `${at(practice, view)}/comments`, { body: { id: new_id(), line, words } });
  await refresh(list_at(practice));
}

export async function tick(
  practice: string,
  view: AgreementView,
  old: AgreementTick | undefined,
  where: { line: string; month: string },
  state: TickState,
) {
  await call("PUT", `${at(practice, view)}/ticks/${where.line}/${where.month}`, {
    body: { state },
    version: old?.version ?? 0,
  });
  await refresh(list_at(practice));
}

export async function save_talk(
  practice: string,
  view: AgreementView,
  talk: AgreementTalk["talk"],
  old: AgreementTalk | undefined,
  input: TalkInput,
) {
  await call("PUT", `${at(practice, view)}/talks/${talk}`, { body: input, version: old?.version ?? 0 });
  await refresh(list_at(practice));
}

export async function save_readiness(practice: string, old: Readiness, input: ReadinessInput) {
  await call("PUT", `${ready_at(practice)}/${old.enrollment_id}/${old.round}`, {
    body: input,
    version: old.version,
  });
  await refresh(ready_at(practice));
}
