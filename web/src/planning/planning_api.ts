// Projects of a practice: the page's parts are resources of their own, each with its version.
import type {
  Action,
  ActionInput,
  Idea,
  IdeaInput,
  IdeaSource,
  PartMark,
  Project,
  ProjectHistory,
  ProjectInput,
  ProjectList,
  ProjectTemplates,
  ProjectView,
  Section,
} from "../gen/types";
import { call, Problem } from "../kit/api";
import { new_id } from "../kit/ids";
import { merge } from "../kit/merge";
import { refresh, useGet, useText } from "../kit/queries";

const room = (practice: string) => `/api/practices/${practice}/planning`;
export const project_at = (project: { practice_id: string; id: string }) =>
  `${room(project.practice_id)}/projects/${project.id}`;

export const useProjects = (practice: string) => useGet<ProjectList>(`${room(practice)}/projects`);
export const useTemplates = (practice: string) => useGet<ProjectTemplates>(`${room(practice)}/templates`);
export const useProject = (practice: string, id: string) =>
  useGet<ProjectView>(project_at({ practice_id: practice, id }));
export const useHistory = (project: Project) => useGet<ProjectHistory>(`${project_at(project)}/history`);
export const usePicture = (path: string, version: number) => useText(`${path}?v=${version}`);

export async function begin_project(practice: string, title: string, template: string | null) {
  const body = { id: new_id(), title, template_key: template };
  const made = await call<Project>("POST", `${room(practice)}/projects`, { body });
  await refresh(room(practice));
  return made;
}

export async function save_project(old: Project, input: ProjectInput) {
  await call("PUT", project_at(old), { body: input, version: old.version });
  await refresh(room(old.practice_id));
}

/** Somebody else wrote the same fields: what they wrote, and the version it has. */
export class Both<T> extends Error {
  constructor(
    readonly theirs: T,
    readonly version: number,
  ) {
    super("both");
  }
}

/** Saves a part. What only one of two people touched is taken together; what both touched is thrown as `Both`. */
export async function save_part<T extends object>(
  project: Project,
  section: Section,
  base: T,
  mine: T,
  version: number,
) {
  const path = `${project_at(project)}/${section}`;
  try {
    await call<PartMark>("PUT", path, { body: mine, version });
  } catch (error) {
    const stale = error instanceof Problem && error.status === 412 && error.current;
    if (!stale) throw error;
    const theirs = error.current as T;
    const now = await call<ProjectView>("GET", project_at(project));
    const newer = now.marks.find((mark) => mark.section === section)?.version ?? 0;
    const { value, asked } = merge(base, mine, theirs);
    if (asked.length > 0) throw new Both(theirs, newer);
    await call("PUT", path, { body: value, version: newer });
  }
  await refresh(room(project.practice_id));
}

export async function add_idea(project: Project, words: string, source: IdeaSource, from_whom: string) {
  const id = new_id();
  await call<Idea>("POST", `${project_at(project)}/ideas`, { body: { id, words, source, from_whom } });
  await refresh(room(project.practice_id));
  return id;
}

export async function save_idea(project: Project, old: Idea, input: IdeaInput) {
  await call("PUT", `${project_at(project)}/ideas/${old.id}`, { body: input, version: old.version });
  await refresh(room(project.practice_id));
}

export async function add_action(
  project: Project,
  words: string,
  owner_id: string | null,
  due_on: string | null,
) {
  const body = { id: new_id(), words, owner_id, due_on };
  await call<Action>("POST", `${project_at(project)}/actions`, { body });
  await refresh(room(project.practice_id));
}

export async function save_action(project: Project, old: Action, input: ActionInput) {
  await call("PUT", `${project_at(project)}/actions/${old.id}`, { body: input, version: old.version });
  await refresh(room(project.practice_id));
  await refresh("/api/me/today");
}

export async function add_partner(project: Project, practice_id: string) {
  await call("POST", `${project_at(project)}/partners`, { body: { practice_id } });
  await refresh(room(project.practice_id));
}

export async function end_partner(project: Project, practice_id: string) {
  await call("DELETE", `${project_at(project)}/partners/${practice_id}`);
  await refresh(room(project.practice_id));
}
