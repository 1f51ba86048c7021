// Standing in, handing over, and what a supervisor sees.
import type { Feelings, NewCover, Packet, Supervised } from "../gen/types";
import { call } from "../kit/api";
import { new_id } from "../kit/ids";
import { put_answer, refresh, useGet } from "../kit/queries";

const at = (practice: string) => `/api/practices/${practice}/coaching`;
const packet_at = (practice: string) => `${at(practice)}/packet`;

export const usePacket = (practice: string) => useGet<Packet>(packet_at(practice));
export const useSupervised = () => useGet<Supervised>("/api/me/supervised");
export const useFeelings = (asked: boolean) => useGet<Feelings>(asked ? "/api/me/feelings" : undefined);

export async function add_cover(practice: string, cover: Omit<NewCover, "id">) {
  const body = { id: new_id(), ...cover };
  put_answer(packet_at(practice), await call<Packet>("POST", `${at(practice)}/covers`, { body }));
}

export async function invite_learner(practice: string, cover: Omit<NewCover, "id">) {
  const body = { id: new_id(), ...cover };
  put_answer(packet_at(practice), await call<Packet>("POST", `${at(practice)}/learners`, { body }));
}

export async function stop_cover(practice: string, cover: string) {
  await call("DELETE", `${at(practice)}/covers/${cover}`);
  await refresh(packet_at(practice));
}

export async function hand_over(practice: string, body: { program_id: string; to: string; stay: boolean }) {
  await call("POST", `${at(practice)}/handover`, { body });
  await refresh("/api/me");
  if (body.stay) await refresh(packet_at(practice));
}
