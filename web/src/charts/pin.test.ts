// A link shows exactly one chart.
import { expect, test } from "vitest";
import type { Chart } from "../gen/types";
import { link_to, pin_query, pinned_in } from "./pin";

const chart = {
  practice_id: "p",
  measure: { id: "m" },
  settings: { version: 3 },
  points: [{ period: "2026-08-01" }, { period: "2026-09-01" }],
  now: "2026-10-06T15:00:00.000Z",
} as unknown as Chart;

test("a link names the version of the settings, the last point and the moment", () => {
  expect(link_to(chart, "https://example.org")).toBe(
    "https://example.org/practices/p/measures/m?settings=3&until=2026-09-01&as_of=2026-10-06T15%3A00%3A00.000Z",
  );
});

test("a link from a pinned chart pins the same", () => {
  const pin = { settings: 2, until: "2026-03-01", as_of: "2026-04-01T00:00:00.000Z" };
  const again = link_to({ ...chart, pin, settings: { ...chart.settings, version: 2 } }, "");
  expect(pinned_in(again.split("?")[1] ?? "")).toBe(pin_query(pin));
});

test("settings that nobody has made are a version, too; other words of an address are left alone", () => {
  expect(pin_query({ settings: 0 })).toBe("settings=0");
  expect(pin_query(null)).toBe("");
  expect(pinned_in("?lang=es&until=2026-03-01&x=1")).toBe("until=2026-03-01");
});
