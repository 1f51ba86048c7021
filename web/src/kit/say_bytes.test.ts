// Sizes as people read them.
import { expect, test } from "vitest";
import { say_bytes } from "./say_bytes";

test("a size has at most one digit after the point, and no point in bytes", () => {
  expect(say_bytes(0)).toBe("0 B");
  expect(say_bytes(999)).toBe("999 B");
  expect(say_bytes(3_440_000)).toBe("3.4 MB");
  expect(say_bytes(64_000_000)).toBe("64 MB");
  expect(say_bytes(5_000_000_000_000_000)).toBe("5,000 TB");
});
