// Projects of a practice: the page's parts are resources of their own, each with its version.
import type {
  Action,
  ActionInput,
  Bundle,
  Idea,
  IdeaInput,
  IdeaSource,
  ImportProject,
  NewAction,
  NewProject,
  OpenActions,
  PartMark,
  Project,
  ProjectHistory,
  ProjectInput,
  ProjectList,
  ProjectTemplates,
  ProjectView,
  Section,
} from "../gen/types";
import { call } from "../kit/api";
import type { Saved } from "../kit/autosave";
import { new_id } from "../kit/ids";
import { refresh, useGet, useText } from "../kit/queries";
import { send_or_keep } from "../kit/send_later";
import { current_language } from "../kit/words";
import { step_may_change } from "../practices/next_step_api";

const room = (practice: string) => `/api/practices/${practice}/planning`;
export const project_at = (project: { practice_id: string; id: string }) =>
  `${room(project.practice_id)}/projects/${project.id}`;

export const useProjects = (practice: string) => useGet<ProjectList>(`${room(practice)}/projects`);
export const useTemplates = (practice: string) => useGet<ProjectTemplates>(`${room(practice)}/templates`);
export const useProject = (practice: string, id: string) =>
  useGet<ProjectView>(project_at({ practice_id: practice, id }));
export const useOpenActions = (practice: string) => useGet<OpenActions>(`${room(practice)}/actions`);
export const useHistory = (project: Project) => useGet<ProjectHistory>(`${project_at(project)}/history`);
export async function forget_history(project: Project) {
  await call("DELETE", `${project_at(project)}/history`);
  await refresh(`${project_at(project)}/history`);
}
export const usePicture = (path: string, version: number | string) =>
  useText(`${path}?v=${version}&l=${current_language()}`);

export async function begin_project(practice: string, input: Omit<NewProject, "id">) {
  const body: NewProject = { id: new_id(), ...input };
  const made = await call<Project>("POST", `${room(practice)}/projects`, { body });
  await refresh(room(practice));
  return made;
}

export async function bring_in(practice: string, bundle: Bundle) {
  const body: ImportProject = { id: new_id(), bundle };
  const made = await call<Project>("POST", `${room(practice)}/import`, { body });
  await refresh(room(practice));
  return made;
}

export const named = ({ title, state }: Project): ProjectInput => ({ title, state });

export async function save_project(old: Project, input: ProjectInput, version: number) {
  const saved = await call<Project>("PUT", project_at(old), { body: input, version });
  void refresh(room(old.practice_id));
  return { fields: named(saved), version: saved.version };
}

export const part_at = (project: Project, section: Section) => `${project_at(project)}/${section}`;

/** The page has asked before more people read a story. */
export async function save_part<T>(
  project: Project,
  section: Section,
  fields: T,
  version: number,
): Promise<Saved<T>> {
  const mark = await call<PartMark>("PUT", `${part_at(project, section)}?sure=yes`, {
    body: fields,
    version,
  });
  void refresh(room(project.practice_id));
  void step_may_change(project.practice_id);
  return { fields, version: mark.version };
}

export async function add_idea(project: Project, words: string, source: IdeaSource, from_whom: string) {
  const id = new_id();
  await call<Idea>("POST", `${project_at(project)}/ideas`, { body: { id, words, source, from_whom } });
  await refresh(room(project.practice_id));
  return id;
}

export const idea_at = (project: Project, idea: Idea) => `${project_at(project)}/ideas/${idea.id}`;
export const action_at = (project: { practice_id: string; id: string }, action: Action) =>
  `${project_at(project)}/actions/${action.id}`;

export const idea_of = ({ words, source, from_whom, answer, because }: Idea): IdeaInput => ({
  words,
  source,
  from_whom,
  answer,
  because,
});
export const action_of = ({ words, owner_id, due_on, state }: Action): ActionInput => ({
  words,
  owner_id,
  due_on,
  state,
});

export async function save_idea(project: Project, old: Idea, input: IdeaInput, version: number) {
  const saved = await call<Idea>("PUT", idea_at(project, old), { body: input, version });
  void refresh(room(project.practice_id));
  return { fields: idea_of(saved), version: saved.version };
}

/** Answers undefined when it waits on this device for a network. */
export async function add_action(project: Project, input: Omit<NewAction, "id">) {
  const body: NewAction = { id: new_id(), ...input };
  const path = `${project_at(project)}/actions`;
  await send_or_keep<Action>(`new/${body.id}`, { method: "POST", path, body, texts: [input.words] });
  await refresh(room(project.practice_id));
}

export async function save_action(
  project: { practice_id: string; id: string },
  old: Action,
  input: ActionInput,
  version: number,
) {
  const saved = await call<Action>("PUT", action_at(project, old), { body: input, version });
  void refresh(room(project.practice_id));
  void refresh("/api/me/today");
  return { fields: action_of(saved), version: saved.version };
}

export async function add_partner(project: Project, practice_id: string) {
  await call("POST", `${project_at(project)}/partners`, { body: { practice_id } });
  await refresh(room(project.practice_id));
}

export async function end_partner(project: Project, practice_id: string) {
  await call("DELETE", `${project_at(project)}/partners/${practice_id}`);
  await refresh(room(project.practice_id));
}
