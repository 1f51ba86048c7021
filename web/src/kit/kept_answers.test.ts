// What of the server's answers may stay on a device.
import { expect, test } from "vitest";
import { is_kept } from "./kept_answers";

test("tests, plans with their actions, and who is here may be kept", () => {
  for (const path of [
    "/api/me",
    "/api/practices/p",
    "/api/practices/p/pdsa",
    "/api/practices/p/pdsa/cycles/c",
  ])
    expect(is_kept(path)).toBe(true);
  expect(is_kept("/api/practices/p/planning/projects/q")).toBe(true);
});

test("what a person said without a name, private notes, coaching and everything else is never kept", () => {
  for (const path of ["voices", "welcome", "notes", "coaching", "priorities", "pdsa/shared", "next-step"])
    expect(is_kept(`/api/practices/p/${path}`)).toBe(false);
  for (const path of ["/api/me/today", "/api/partnership/people", "/api/programs/p"])
    expect(is_kept(path)).toBe(false);
});
