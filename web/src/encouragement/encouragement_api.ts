// Kind words: what could be said at a practice, sending it, and what was sent to me.
import type {
  Encouragement,
  Message,
  MessageChoice,
  MessageList,
  NewMessage,
  WorthSaying,
} from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { put_answer, refresh, useGet } from "../kit/queries";
import { TODAY } from "../practices/the_day";

const at = (practice: string) => `/api/practices/${practice}/encouragement`;
const MESSAGES = "/api/me/messages";
const WORTH_SAYING = "/api/me/worth-saying";
const CHOICE = "/api/me/message-choice";

export const page_of = (practice: string) => `/practices/${practice}/encouragement`;

export const useEncouragement = (practice: string) => useGet<Encouragement>(at(practice));
export const useWorthSaying = () => useGet<WorthSaying>(WORTH_SAYING);
export const useMessages = () => useGet<MessageList>(MESSAGES);
export const useMessageChoice = () => useGet<MessageChoice>(CHOICE);

const again = (practice: string) =>
  Promise.all([refresh(at(practice)), refresh(WORTH_SAYING), refresh(MESSAGES), refresh(TODAY)]);

export async function send_message(practice: string, message: Omit<NewMessage, "id">) {
  await call("POST", `${at(practice)}/messages`, { body: { id: new_id(), ...message } });
  await again(practice);
}

export async function not_now(practice: string, about: string) {
  await call("POST", `${at(practice)}/not-now`, { body: { about } });
  await again(practice);
}

export async function put_away(message: Message, thanks: boolean) {
  await call("POST", `${MESSAGES}/${message.id}/seen`, { body: { thanks } });
  await again(message.practice_id);
}

export async function remove_message(message: Message) {
  await call("DELETE", `${MESSAGES}/${message.id}`);
  await again(message.practice_id);
}

export async function save_choice(old: MessageChoice, wanted: boolean) {
  const body = { wanted };
  put_answer(CHOICE, await call<MessageChoice>("PUT", CHOICE, { body, version: old.version }));
  await refresh(TODAY);
}
