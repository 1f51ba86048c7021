// A practice's tests of change.
import type { Borrowing, Cycle, CycleHistory, CycleList, NewCycle, SharedCycles } from "../gen/types";
import { call } from "../kit/api";
import type { Saved } from "../kit/autosave";
import { new_id } from "../kit/ids";
import { put_answer, refresh, useGet } from "../kit/queries";
import { send_or_keep } from "../kit/send_later";
import { step_may_change } from "../practices/next_step_api";
import type { StepName, StepTexts } from "./step_fields";
import { fields_of, texts_of } from "./step_fields";

const at = (practice: string) => `/api/practices/${practice}/pdsa`;
export const new_at = (practice: string) => `${at(practice)}/cycles`;
const cycle_at = (practice: string, cycle: string) => `${at(practice)}/cycles/${cycle}`;

export const page_of = (practice: string, cycle: string) => `/practices/${practice}/pdsa/${cycle}`;
/** Where to go once a test was begun: without a network it waits in the list. */
export const page_after = (practice: string, made: Cycle | undefined) =>
  made ? page_of(practice, made.id) : `/practices/${practice}/pdsa`;
export const useCycles = (practice: string) => useGet<CycleList>(at(practice));
export const useShared = (practice: string) => useGet<SharedCycles>(`${at(practice)}/shared`);
export const useCycle = (practice: string, cycle: string) => useGet<Cycle>(cycle_at(practice, cycle));
export const useHistory = (practice: string, cycle: string) =>
  useGet<CycleHistory>(`${cycle_at(practice, cycle)}/history`);

export const useBorrowing = (cycle: Cycle, wanted: boolean) =>
  useGet<Borrowing>(wanted ? `${cycle_at(cycle.practice_id, cycle.id)}/borrowing` : undefined);

export async function forget_history(cycle: Cycle) {
  const at_history = `${cycle_at(cycle.practice_id, cycle.id)}/history`;
  await call("DELETE", at_history);
  await refresh(at_history);
}

export const step_at = (cycle: Cycle, step: StepName) => `${cycle_at(cycle.practice_id, cycle.id)}/${step}`;

/** Begins a test; answers with it, or with nothing when it waits on this device for a network. */
export async function begin_cycle(
  practice: string,
  input: Partial<NewCycle> & { title: string },
): Promise<Cycle | undefined> {
  const nothing = { project_id: null, idea_id: null, previous_id: null, borrowed_from: null };
  const body = { id: new_id(), ...nothing, ...input };
  const made = await send_or_keep<Cycle>(`new/${body.id}`, {
    method: "POST",
    path: new_at(practice),
    body,
    texts: [body.title],
  });
  if (made) put_answer(cycle_at(practice, made.id), made);
  void refresh(at(practice));
  void step_may_change(practice);
  return made;
}

export async function save_step<S extends StepName>(
  cycle: Cycle,
  step: S,
  texts: StepTexts[S],
  version: number,
): Promise<Saved<StepTexts[S]>> {
  const saved = await call<{ fields: unknown; version: number }>("PUT", step_at(cycle, step), {
    body: fields_of[step](texts),
    version,
  });
  void refresh(at(cycle.practice_id));
  void step_may_change(cycle.practice_id);
  return saved_from(step, saved);
}

export const saved_from = <S extends StepName>(
  step: S,
  saved: { fields: unknown; version: number },
): Saved<StepTexts[S]> => ({
  fields: texts_of[step](saved.fields as never) as StepTexts[S],
  version: saved.version,
});

export async function share_cycle(cycle: Cycle, shared: boolean) {
  await call("PUT", `${cycle_at(cycle.practice_id, cycle.id)}/sharing?sure=yes`, {
    body: { shared },
    version: cycle.version,
  });
  await refresh(at(cycle.practice_id));
}
