// Problems a page finds by itself.
import { expect, test } from "vitest";
import type { Problem } from "./api";
import { check_fields } from "./form";

test("all problems of a form come at once, in the order of its fields", () => {
  let thrown: Problem | undefined;
  try {
    check_fields({ email: "required", name: false, password: "required" });
  } catch (error) {
    thrown = error as Problem;
  }
  expect(thrown?.fields.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/email", "required"],
    ["/password", "required"],
  ]);
});

test("without problems nothing is thrown", () => {
  check_fields({ email: false });
});
