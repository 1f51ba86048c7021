// Programs: dates, calendar, practices and their coaches.
import type {
  EnrolledPractice,
  EnrollmentInput,
  EnrollmentList,
  PracticeChoices,
  Program,
  ProgramInput,
  ProgramMeasure,
  ProgramView,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

export const useProgram = (program: string) => useGet<ProgramView>(`/api/programs/${program}`);
export const useEnrollments = (practice: string) =>
  useGet<EnrollmentList>(`/api/practices/${practice}/enrollments`);

export async function save_program(old: Program, input: ProgramInput) {
  await call("PUT", `/api/programs/${old.id}`, { body: input, version: old.version });
  await refresh(`/api/programs/${old.id}`);
}

/** Practices of the partnership that are not in the program. */
export const usePracticesToInvite = (program: string) =>
  useGet<PracticeChoices>(`/api/programs/${program}/practices-to-invite`);

export async function invite(program: string, practice_id: string, joined_on: string) {
  await call("POST", `/api/programs/${program}/enrollments`, {
    body: { id: new_id(), practice_id, joined_on },
  });
  await refresh(`/api/programs/${program}`);
}

export async function save_enrollment(program: string, old: EnrolledPractice, input: EnrollmentInput) {
  await call("PUT", `/api/programs/${program}/enrollments/${old.enrollment_id}`, {
    body: input,
    version: old.version,
  });
  await refresh(`/api/programs/${program}`);
}

/** Puts a measure in its place in the program; version 0 adds it. */
export async function put_program_measure(
  program: string,
  measure: Pick<ProgramMeasure, "measure_id" | "required" | "position" | "version">,
) {
  const { measure_id, required, position, version } = measure;
  await call("PUT", `/api/programs/${program}/measures/${measure_id}`, {
    body: { required, position },
    version,
  });
  await refresh(`/api/programs/${program}`);
}

export async function drop_program_measure(program: string, measure_id: string) {
  await call("DELETE", `/api/programs/${program}/measures/${measure_id}`);
  await refresh(`/api/programs/${program}`);
}
