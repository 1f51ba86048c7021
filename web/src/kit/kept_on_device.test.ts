// What stays on a device, for whom, and for how long.
import { beforeEach, expect, test, vi } from "vitest";
import { drafts_of, keep_draft, kept_draft, wipe_drafts } from "./drafts";
import { type KeptFile, keep_file, kept_files, wipe_files } from "./kept_files";

vi.mock("idb", async () => {
  const { database_in_memory } = await import("./idb_for_test");
  return { openDB: async () => database_in_memory() };
});

const DAY = 24 * 3600 * 1000;
const words = { base: { saw: "" }, mine: { saw: "Nine." }, version: 1 };
const photo = (change: Partial<KeptFile> = {}): KeptFile => ({
  id: "f1",
  person: "rosa",
  practice: "cedar",
  about: "test",
  name: "board.jpg",
  bytes: new Blob(["x"]),
  audience: "staff",
  sent: 0,
  at: Date.now(),
  ...change,
});

beforeEach(async () => {
  await wipe_drafts();
  await wipe_files();
});

test("a draft is there for who typed it, and for nobody else on this device", async () => {
  await drafts_of("rosa");
  await keep_draft("test/1", words);
  expect((await kept_draft("test/1"))?.mine).toEqual({ saw: "Nine." });
  await drafts_of("maya");
  expect(await kept_draft("test/1")).toBeUndefined();
});

test("after fourteen days a draft is gone, whoever comes", async () => {
  await drafts_of("rosa");
  await keep_draft("test/1", words);
  await drafts_of("maya", Date.now() + 13 * DAY);
  await drafts_of("rosa", Date.now() + 13 * DAY);
  expect(await kept_draft("test/1")).toBeDefined();
  await drafts_of("maya", Date.now() + 15 * DAY);
  await drafts_of("rosa");
  expect(await kept_draft("test/1")).toBeUndefined();
});

test("a patient's story never stays on a device", async () => {
  await drafts_of("rosa");
  await keep_draft("planning/p1/story", words);
  expect(await kept_draft("planning/p1/story")).toBeUndefined();
});

test("a photo waits for its person fourteen days; one that few may see does not stay at all", async () => {
  expect(await keep_file(photo())).toBe(true);
  expect(await keep_file(photo({ id: "f2", audience: "author" }))).toBe(false);
  expect(await kept_files("maya")).toEqual([]);
  expect((await kept_files("rosa")).map((file) => file.id)).toEqual(["f1"]);
  expect(await kept_files("maya", Date.now() + 15 * DAY)).toEqual([]);
  expect(await kept_files("rosa")).toEqual([]);
});
