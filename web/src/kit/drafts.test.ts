// What is kept where: words without a name stay in this tab and go at sign-out.
import { beforeEach, expect, test, vi } from "vitest";
import { drop_draft, keep_draft, kept_draft, waiting_drafts, wipe_drafts } from "./drafts";

const draft = { base: {}, mine: { words: "Mondays" }, version: 0 };

beforeEach(() => sessionStorage.clear());

test("words without a name are there after the page is loaded anew, and nowhere but in this tab", async () => {
  await keep_draft("voice/p1/fear", draft);
  expect((await kept_draft("voice/p1/fear"))?.mine).toEqual({ words: "Mondays" });
  expect(Object.keys(sessionStorage)).toHaveLength(1);
  expect(await waiting_drafts()).toEqual([]);
});

test("they go when they were sent, and at sign-out", async () => {
  await keep_draft("voice/p1/fear", draft);
  await drop_draft("voice/p1/fear");
  expect(await kept_draft("voice/p1/fear")).toBeUndefined();
  await keep_draft("voice/p1/hope", draft);
  await wipe_drafts();
  expect(await kept_draft("voice/p1/hope")).toBeUndefined();
});

test("a tab that keeps nothing stops nobody from typing", async () => {
  const setItem = vi.fn(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  vi.stubGlobal("sessionStorage", { setItem });
  await expect(keep_draft("voice/p1/fear", draft)).resolves.toBeUndefined();
  expect(setItem).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
