// Asks, before words are saved, whether something in them may point to a patient. The rules are the server's, one for all pages.
import type { TextDoubt, TextDoubts } from "../gen/types";
import { call } from "./api";

const GLUE = "\u0000";

/** Texts as one, to know whether they are the same that were looked over before. */
export const as_one = (texts: string[]) => texts.map((text) => text.trim()).join(GLUE);

export async function look_over(texts: string[]): Promise<TextDoubt[]> {
  if (texts.every((text) => text.trim() === "")) return [];
  return (await call<TextDoubts>("POST", "/api/me/text-doubts", { body: { texts } })).doubts;
}
