import { expect, test, vi } from "vitest";
import type { TextDoubt } from "../gen/types";
import { Offline } from "../kit/api";
import { WordGate } from "./word_gate";

const phone: TextDoubt = { text: 0, kind: "phone", found: "614-555-0100" };
const settle = () => new Promise((done) => setTimeout(done));

test("words without anything to point out pass after they were looked over once", async () => {
  const settled = vi.fn();
  const look = vi.fn(async () => []);
  const gate = new WordGate(["", ""], settled, look);
  expect(gate.may_pass(["", " "])).toBe(true);
  expect(gate.may_pass(["Luz called", ""])).toBe(false);
  expect(gate.may_pass(["Luz called", ""])).toBe(false);
  await settle();
  expect(settled).toHaveBeenCalledOnce();
  expect(gate.may_pass(["Luz called", ""])).toBe(true);
  expect(look).toHaveBeenCalledOnce();
});

test("words that point to somebody wait until they are kept", async () => {
  const settled = vi.fn();
  const gate = new WordGate([""], settled, async () => [phone]);
  gate.may_pass(["call 614-555-0100"]);
  await settle();
  expect(gate.doubts).toEqual([phone]);
  expect(gate.may_pass(["call 614-555-0100"])).toBe(false);
  gate.keep();
  expect(gate.doubts).toEqual([]);
  expect(gate.may_pass(["call 614-555-0100"])).toBe(true);
});

test("words that were changed are looked over anew, and the old answer is forgotten", async () => {
  const look = vi.fn(async (texts: string[]) => (texts[0]?.includes("614") ? [phone] : []));
  const gate = new WordGate([""], vi.fn(), look);
  gate.may_pass(["call 614-555-0100"]);
  await settle();
  gate.may_pass(["call them"]);
  await settle();
  expect(gate.doubts).toEqual([]);
  expect(gate.may_pass(["call them"])).toBe(true);
});

test("without a network the words stay and are asked about again", async () => {
  vi.useFakeTimers();
  const settled = vi.fn();
  const gate = new WordGate([""], settled, async () => {
    throw new Offline("offline");
  });
  expect(gate.may_pass(["Luz called"])).toBe(false);
  await vi.advanceTimersByTimeAsync(8000);
  expect(settled).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
