// A practice's planning.
import type { Project, ProjectInput, ProjectList } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/planning`;

export const useProjects = (practice: string) => useGet<ProjectList>(at(practice));

export async function save_project(practice: string, old: Project | undefined, input: ProjectInput) {
  if (old) await call("PUT", `${at(practice)}/${old.id}`, { body: input, version: old.version });
  else await call("POST", at(practice), { body: { id: new_id(), ...input } });
  await refresh(at(practice));
}
