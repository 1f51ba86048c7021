// Fields of a contact as texts and back.
import { expect, test } from "vitest";
import type { Contact } from "../gen/types";
import { ahead, begun, fields_of, minute_of, texts_of, time_text, with_or_without } from "./contact_fields";

test("what is typed comes back as it was", () => {
  const fields = {
    ...begun("g", "2026-10-06", 735),
    people: ["a", "b"],
    confidence: 6,
    strategy: "teaching" as const,
  };
  expect(fields_of(texts_of(fields))).toEqual(fields);
  expect(fields_of(texts_of(begun("g", "2026-10-06", 0)))).toEqual(begun("g", "2026-10-06", 0));
});

test("a name is tapped on and off", () => {
  expect(with_or_without("a b", "c")).toBe("a b c");
  expect(with_or_without("a b", "a")).toBe("b");
});

test("times are read and said on the clock of the practice", () => {
  expect(time_text(735)).toBe("12:15");
  expect(minute_of("12:15")).toBe(735);
  expect(minute_of("noon")).toBeUndefined();
});

test("a call is to come until it ends", () => {
  const at = (starts_at: string, state = "planned") =>
    ({ starts_at, fields: { ...begun("g", "2026-10-06", 0), state } }) as Contact;
  const all = [
    at("2026-10-20T16:00:00.000Z"),
    at("2026-10-08T16:00:00.000Z"),
    at("2026-10-06T16:00:00.000Z", "held"),
  ];
  expect(ahead(all, "2026-10-08T16:30:00.000Z").map((each) => each.starts_at.slice(0, 10))).toEqual([
    "2026-10-08",
    "2026-10-20",
  ]);
  expect(ahead(all, "2026-10-08T16:46:00.000Z")).toHaveLength(1);
});
