// A program's overview, its numbers as files, and its snapshots.
import type { Overview, OverviewSums, SnapshotLine, SnapshotList, SnapshotView } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { refresh, useGet } from "../kit/queries";

export const PAGE_SIZE = 20;

export interface OverviewAsk {
  waiting: boolean;
  find: string;
  after?: string | undefined;
}

export const at_program = (program: string) => `/api/programs/${program}`;
export const useSums = (program: string) => useGet<OverviewSums>(`${at_program(program)}/overview/sums`);
export const useOverview = (program: string | undefined, ask: OverviewAsk, size = PAGE_SIZE) => {
  const asked = new URLSearchParams({ size: String(size) });
  if (ask.waiting) asked.set("show", "waiting");
  if (ask.find) asked.set("find", ask.find);
  if (ask.after) asked.set("after", ask.after);
  return useGet<Overview>(program && `${at_program(program)}/overview?${asked}`);
};

export const useSnapshots = (program: string) => useGet<SnapshotList>(`${at_program(program)}/snapshots`);
export const useSnapshot = (program: string, id: string) =>
  useGet<SnapshotView>(`${at_program(program)}/snapshots/${id}`);

export async function make_snapshot(program: string, name: string, id = new_id()) {
  await call<SnapshotLine>("POST", `${at_program(program)}/snapshots`, { body: { id, name } });
  await refresh(`${at_program(program)}/snapshots`);
}
