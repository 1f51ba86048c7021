// How a chart is read, in words.
import { beforeAll, expect, test } from "vitest";
import type { Chart, ChartChange } from "../gen/types";
import { load_all_words, use_language, words_in } from "../kit/words";
import { in_order, input_of } from "./settings_api";
import { change_words, settings_words } from "./setup_words";

const t = words_in.en;
beforeAll(async () => {
  await use_language("en");
  await load_all_words();
});
const chart = { points: [{ period: "2025-09-01", label: "Sep 2025" }] } as unknown as Chart;
const settings = {
  two_sigma: false,
  baseline: "until" as const,
  baseline_last: "2025-09-01",
  phases: [],
  excluded: [{ period: "2025-09-01", reason: "Counted from the wrong list." }],
  version: 2,
};
const change = (part: ChartChange["part"], more: Partial<ChartChange>): ChartChange => ({
  part,
  four_questions: false,
  ...more,
});

test("a change is told with the names of points and choices", () => {
  expect(change_words(t, chart, change("type", { to: "p_prime" }))).toBe("Kind of chart: P′ chart");
  expect(change_words(t, chart, change("type", {}))).toBe("Kind of chart: the advised one");
  expect(change_words(t, chart, change("baseline", { to: "2025-09-01" }))).toBe(
    "“Before” ends with Sep 2025",
  );
  expect(change_words(t, chart, change("baseline", { to: "none" }))).toBe(
    "The middle line is made from all points",
  );
  expect(change_words(t, chart, change("phase_added", { period: "2025-09-01", reason: "A form." }))).toBe(
    "New line from Sep 2025: A form.",
  );
});

test("all that is set is told, line by line", () => {
  expect(settings_words(t, chart, input_of(settings))).toEqual([
    "Kind of chart: the advised one",
    "Rules: the program's",
    "“Before” ends with Sep 2025",
    "No lines at 2 sigma",
    "Sep 2025 left out: Counted from the wrong list.",
  ]);
});

test("the form keeps the order of time, whatever was added last", () => {
  const phase = (from: string) => ({ from, baseline_last: null, reason: "" });
  const phases = [phase("2026-03-01"), phase("2025-10-01")];
  const sorted = in_order({ ...input_of(settings), phases });
  expect(sorted.phases.map((each) => each.from)).toEqual(["2025-10-01", "2026-03-01"]);
});
