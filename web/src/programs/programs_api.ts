// Programs: dates, calendar, practices and their coaches.
import type { EnrollmentList, Program, ProgramInput, ProgramView } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";

export const useProgram = (program: string) => useGet<ProgramView>(`/api/programs/${program}`);
export const useEnrollments = (practice: string) =>
  useGet<EnrollmentList>(`/api/practices/${practice}/enrollments`);

export async function save_program(old: Program, input: ProgramInput) {
  await call("PUT", `/api/programs/${old.id}`, { body: input, version: old.version });
  await refresh(`/api/programs/${old.id}`);
}
