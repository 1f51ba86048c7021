// The sentence of what was noticed, as Today says it too.
import type { Effort, Offer } from "../gen/types";
import type { Words } from "../kit/words";
import { word_args } from "../practices/word_args";

export const effort_fact = (t: Words, effort: Effort) =>
  t(`practices.today.step.worth_${effort.kind}.body`, word_args(t, effort.args));

export const offer_fact = (t: Words, offer: Offer) =>
  t(`practices.today.step.offer_${offer.kind}.body`, word_args(t, offer.args));
