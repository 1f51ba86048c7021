// The way around by role.
import { expect, test } from "vitest";
import type { Held, Me } from "../gen/types";
import { spot_of, spots } from "./nav";

const me = (...roles: Partial<Held>[]) =>
  ({ roles: roles.map((role) => ({ practice_id: null, program_id: null, ...role })) }) as Me;
const words = (person: Me, practice?: string) =>
  spots(person, practice).map((spot) => spot.words.replace("app.nav.", ""));

test("a nurse finds today, what the team works on, data, charts, practice and team", () => {
  expect(words(me({ role: "staff", practice_id: "p" }), "p")).toEqual([
    "today",
    "work",
    "data",
    "measures",
    "practice",
    "team",
  ]);
});

test("a coach finds practices and the program", () => {
  expect(
    words(
      me(
        { role: "coach", practice_id: "p", program_id: "g" },
        { role: "coach", practice_id: "q", program_id: "g" },
      ),
    ),
  ).toEqual(["today", "my_practices", "overview"]);
});

test("a director finds the overview", () => {
  expect(words(me({ role: "director", program_id: "g" }))).toEqual(["today", "overview"]);
});

test("the host, who reads nobody's text, finds the pages of the installation only", () => {
  expect(words(me({ role: "host" }))).toEqual([
    "today",
    "people",
    "places",
    "letters",
    "jobs",
    "health",
    "backups",
    "audit",
  ]);
});

test("priorities and tests belong to what the team works on", () => {
  const all = spots(me({ role: "staff", practice_id: "p" }), "p");
  for (const page of ["priorities", "planning/x", "pdsa/y"]) {
    expect(spot_of(`/practices/p/${page}`, all)?.words).toBe("app.nav.work");
  }
});

test("a chart belongs to Charts, not to Practice", () => {
  const all = spots(me({ role: "staff", practice_id: "p" }), "p");
  expect(spot_of("/practices/p/measures/m", all)?.words).toBe("app.nav.measures");
});
