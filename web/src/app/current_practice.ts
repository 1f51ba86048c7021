// Which practice the person is in: the one in the address, else the last one of their own, else their first.
import { useLocation } from "wouter";
import type { Me } from "../gen/types";
import { useLive } from "../kit/live";
import { own_practices } from "./nav";

const REMEMBERED = "upswing.practice";

export function useCurrentPractice(me: Me | undefined) {
  const [address] = useLocation();
  const in_address = /^\/practices\/([^/]+)/.exec(address)?.[1];
  const own = me ? own_practices(me) : [];
  if (in_address && own.includes(in_address)) sessionStorage.setItem(REMEMBERED, in_address);
  const remembered = sessionStorage.getItem(REMEMBERED) ?? "";
  useLive(me && in_address);
  return { in_address, own: own.includes(remembered) ? remembered : own[0] };
}
