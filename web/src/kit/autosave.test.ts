// Typing, saving, losing the network, and two people at once.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Offline, Problem } from "./api";
import { Autosave, type Saved, WAIT_MS } from "./autosave";

vi.mock("./drafts", () => ({ keep_draft: vi.fn(), drop_draft: vi.fn(), kept_draft: vi.fn() }));

interface Fields {
  met: string;
  note: string;
}
const START: Saved<Fields> = { fields: { met: "", note: "" }, version: 0 };
const refusal = (status: number, current?: unknown, fields: Problem["fields"] = []) =>
  new Problem(status, "", "", "", fields, current, 0);

function typing(save: (fields: Fields, version: number) => Promise<Saved<Fields>>) {
  return new Autosave<Fields>(
    "cell",
    START,
    save,
    (current) => current as Saved<Fields>,
    () => {},
  );
}
const accepts = () => vi.fn(async (fields: Fields, version: number) => ({ fields, version: version + 1 }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("one request goes out 800 ms after the last key", async () => {
  const save = accepts();
  const cell = typing(save);
  cell.change({ met: "1" });
  await vi.advanceTimersByTimeAsync(WAIT_MS - 100);
  cell.change({ met: "14" });
  await vi.advanceTimersByTimeAsync(WAIT_MS - 100);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(save.mock.calls).toEqual([[{ met: "14", note: "" }, 0]]);
  expect(cell.snapshot.state).toBe("saved");
});

test("what is typed while saving goes out next, from the new version", async () => {
  let finish = (_: Saved<Fields>) => {};
  const save = vi.fn(
    (_fields: Fields, _version: number) =>
      new Promise<Saved<Fields>>((done) => {
        finish = done;
      }),
  );
  const cell = typing(save);
  cell.change({ met: "1" });
  await vi.advanceTimersByTimeAsync(WAIT_MS);
  cell.change({ met: "14" });
  finish({ fields: { met: "1", note: "" }, version: 1 });
  await vi.advanceTimersByTimeAsync(WAIT_MS * 2);
  expect(save.mock.calls[1]).toEqual([{ met: "14", note: "" }, 1]);
});

test("without a network it is kept and tried again", async () => {
  const save = vi
    .fn<() => Promise<Saved<Fields>>>()
    .mockRejectedValueOnce(new Offline(""))
    .mockResolvedValue({ fields: { met: "14", note: "" }, version: 1 });
  const cell = typing(save);
  cell.change({ met: "14" });
  await vi.advanceTimersByTimeAsync(WAIT_MS);
  expect(cell.snapshot.state).toBe("offline");
  await vi.advanceTimersByTimeAsync(8000);
  expect(cell.snapshot.state).toBe("saved");
});

test("another person's change to another field is taken silently and mine is saved on top", async () => {
  const theirs = { fields: { met: "", note: "from Ana" }, version: 3 };
  const save = vi.fn(async (fields: Fields, version: number): Promise<Saved<Fields>> => {
    if (version === 0) throw refusal(412, theirs);
    return { fields, version: version + 1 };
  });
  const cell = typing(save);
  cell.change({ met: "14" });
  await vi.advanceTimersByTimeAsync(WAIT_MS + 10);
  expect(save.mock.calls[1]).toEqual([{ met: "14", note: "from Ana" }, 3]);
  expect(cell.snapshot.state).toBe("saved");
  expect(cell.snapshot.conflict).toBeUndefined();
});

test("the same field changed by both is asked, nothing is sent until the choice", async () => {
  const theirs = { fields: { met: "15", note: "" }, version: 1 };
  const save = vi.fn(async (fields: Fields, version: number): Promise<Saved<Fields>> => {
    if (version === 0) throw refusal(412, theirs);
    return { fields, version: version + 1 };
  });
  const cell = typing(save);
  cell.change({ met: "14" });
  await vi.advanceTimersByTimeAsync(WAIT_MS * 4);
  expect(cell.snapshot.conflict).toEqual({ theirs: theirs.fields, asked: ["met"] });
  expect(save).toHaveBeenCalledTimes(1);
  cell.choose({ met: "14" });
  await vi.advanceTimersByTimeAsync(10);
  expect(save.mock.calls[1]).toEqual([{ met: "14", note: "" }, 1]);
});

test("a field problem stays beside what was typed", async () => {
  const cell = typing(
    vi.fn().mockRejectedValue(refusal(422, undefined, [{ pointer: "/met", code: "too_large", message: "" }])),
  );
  cell.change({ met: "140" });
  await vi.advanceTimersByTimeAsync(WAIT_MS);
  expect(cell.snapshot.state).toBe("stopped");
  expect(cell.snapshot.mine.met).toBe("140");
  expect(cell.snapshot.problems[0]?.code).toBe("too_large");
});

test("trouble on the server's side loses nothing: it is tried again until it works", async () => {
  const save = accepts();
  save.mockRejectedValueOnce(refusal(500)).mockRejectedValueOnce(refusal(503));
  const cell = typing(save);
  cell.change({ met: "14" });
  await vi.advanceTimersByTimeAsync(WAIT_MS);
  expect(cell.snapshot.state).toBe("trouble");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(save).toHaveBeenCalledTimes(3);
  expect(cell.snapshot.state).toBe("saved");
});
