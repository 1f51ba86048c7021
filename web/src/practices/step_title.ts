// A next step's title: its words, or the team's own.
import type { Words } from "../kit/words";
import { word_args } from "./word_args";

export const step_title = (t: Words, step: { key: string; words: string; args: Record<string, string> }) =>
  step.key === "own" ? step.words : t(`practices.today.step.${step.key}.title`, word_args(t, step.args));
