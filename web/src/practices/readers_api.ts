// Who reads a level of text at a practice, and who has read a text already.
import type { ReadBy, ReaderList } from "../gen/types";
import { useGet } from "../kit/queries";

/** With a program: of coaches only those who coach there. */
export const useReaders = (practice: string, program?: string | null) =>
  useGet<ReaderList>(`/api/practices/${practice}/readers${program ? `?program=${program}` : ""}`);

export const useReadBy = (thing: string | undefined) =>
  useGet<ReadBy>(thing ? `/api/me/read/${thing}` : undefined);
