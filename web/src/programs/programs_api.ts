// Programs: dates, calendar, practices and their coaches.
import type { Enrollments, Program, ProgramHome, ProgramInput } from "../gen/types";
import { call } from "../kit/api";
import { refresh, useGet } from "../kit/queries";

export const useProgram = (program: string) => useGet<ProgramHome>(`/api/programs/${program}`);
export const useEnrollments = (practice: string) =>
  useGet<Enrollments>(`/api/practices/${practice}/enrollments`);

export async function save_program(old: Program, input: ProgramInput) {
  await call("PUT", `/api/programs/${old.id}`, { body: input, version: old.version });
  await refresh(`/api/programs/${old.id}`);
}
