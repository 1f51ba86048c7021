// What the letters of an overview row mean, as shapes and words.
import type { TagShape } from "../ui/tag";

export type Mark = "sent" | "part" | "open" | "later" | "none";
const LETTERS: Record<string, Mark> = { s: "sent", p: "part", o: "open", l: "later", "-": "none" };
export const SHAPES: Record<Mark, TagShape> = {
  sent: "full",
  part: "half",
  open: "empty",
  later: "later",
  none: "none",
};

export const marks_of = (letters: string): Mark[] => [...letters].map((letter) => LETTERS[letter] ?? "none");
export const is_waiting = (mark: Mark | undefined) => mark === "open" || mark === "part";
