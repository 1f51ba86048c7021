// Days and numbers in words, English and Spanish.
import { beforeAll, describe, expect, test } from "vitest";
import { read_number, say_day, say_percent, say_period } from "./dates";
import { new_id } from "./ids";
import { use_language } from "./words";

describe("in English", () => {
  beforeAll(() => use_language("en"));
  test("a day has its year only when it is another one", () => {
    expect(say_day("2026-11-10", "2026-10-06")).toBe("November 10");
    expect(say_day("2027-01-10", "2026-10-06")).toBe("January 10, 2027");
  });
  test("periods have names", () => {
    expect([
      say_period("2026-09"),
      say_period("2026-09", "with_year"),
      say_period("2026-Q3"),
      say_period("2026-W36"),
    ]).toEqual(["September", "September 2026", "quarter 3 of 2026", "week 36"]);
  });
  test("percent stands close", () => expect(say_percent(72.46)).toBe("72.5%"));
});

describe("in Spanish", () => {
  beforeAll(() => use_language("es"));
  test("months are small", () => expect(say_period("2026-09")).toBe("septiembre"));
  test("days read as people say them", () =>
    expect(say_day("2026-11-10", "2026-10-06")).toBe("10 de noviembre"));
});

test.each([
  ["14", 14],
  ["1,200", 1200],
  ["12.5", 12.5],
  ["12,5", 12.5],
  [" 7 ", 7],
  ["", null],
  ["12x", undefined],
  ["1.2.3", undefined],
])("typed %j is %s", (typed, value) => {
  expect(read_number(typed)).toBe(value);
});

test("ids made here are UUIDs of version 7 that begin with the time", () => {
  const id = new_id(0x0190a0000000, new Uint8Array(10).fill(255));
  expect(id).toBe("0190a000-0000-7fff-bfff-ffffffffffff");
});
