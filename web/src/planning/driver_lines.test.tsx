// Many drivers, long words, emoji and words from right to left, in the list that is written by keyboard.
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import type { Driver, ProjectView } from "../gen/types";
import { Frame } from "../ui/frame";
import { DriverLines } from "./driver_lines";

const view = { ideas: [], measures: [] as unknown[] } as unknown as ProjectView;
const driver = (id: string, words: string): Driver => ({
  id,
  level: "primary",
  words,
  parents: [],
  measures: [],
  idea_id: null,
});

function show(drivers: Driver[], change: (drivers: Driver[]) => void = () => {}, of = view) {
  const place = document.body.appendChild(document.createElement("div"));
  flushSync(() =>
    createRoot(place).render(
      <Frame>
        <DriverLines view={of} drivers={drivers} change={change} />
      </Frame>,
    ),
  );
}
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

test("five hundred lines can all be written, the first ones at once", { timeout: 30_000 }, async () => {
  const change = vi.fn();
  show(
    Array.from({ length: 500 }, (_, i) => driver(`d${i}`, `Driver ${i}`)),
    change,
  );
  const find = () => document.querySelectorAll<HTMLInputElement>('input[type="text"]');
  expect(find().length).toBeGreaterThanOrEqual(50);
  await vi.waitFor(() => expect(find()).toHaveLength(500), { timeout: 25_000 });
  const boxes = find();
  fireEvent.change(boxes[499] as HTMLInputElement, { target: { value: "Nobody waits" } });
  expect(change.mock.calls[0]?.[0][499].words).toBe("Nobody waits");
});

test("ten thousand letters, emoji and Arabic stay as they were typed", () => {
  const long = "ا".repeat(10_000);
  show([driver("a", "👩‍👧 مرحبا بالعائلات"), driver("b", long)]);
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  expect(boxes.map((each) => each.value)).toEqual(["👩‍👧 مرحبا بالعائلات", long]);
});

test("several measures hang on one driver", () => {
  const change = vi.fn();
  const measures = [
    { id: "m1", name: "Screened", type: "process" },
    { id: "m2", name: "Referred", type: "outcome" },
  ];
  const of = { ...view, measures } as unknown as ProjectView;
  show([{ ...driver("a", "Forms"), measures: ["m1"] }], change, of);
  const details = document.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  flushSync(() => fireEvent(details, new Event("toggle")));
  fireEvent.click(screen.getByLabelText("Referred"));
  expect(change.mock.calls[0]?.[0][0].measures).toEqual(["m1", "m2"]);
});
