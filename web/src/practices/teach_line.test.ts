// Whom to ask: colleagues who said so, and never oneself.
import { expect, test } from "vitest";
import type { TeamSkills } from "../gen/types";
import { who_knows } from "./teach_line";

const team: TeamSkills = {
  can: [
    { name: "Maya", skill: "aim", level: "can_teach" },
    { name: "Rosa", skill: "aim", level: "can_do" },
    { name: "Tom", skill: "tests", level: "can_teach" },
  ],
  new_to: [],
};

test("who can teach it comes before who can do it, each once, and only for this skill", () => {
  expect(who_knows(team, "aim", "Lucía")).toEqual({ teach: ["Maya"], can: ["Rosa"] });
});

test("nobody is sent to ask themselves", () => {
  expect(who_knows(team, "aim", "Maya")).toEqual({ teach: [], can: ["Rosa"] });
});
