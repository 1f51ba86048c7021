// The way to the server.
import { afterEach, expect, test, vi } from "vitest";
import { call, Offline, on_locked, Problem } from "./api";

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
afterEach(() => {
  vi.unstubAllGlobals();
  on_locked(undefined);
});

test("a change says which version it was made from", async () => {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => json(200, { version: 4 }));
  vi.stubGlobal("fetch", fetched);
  await call("PUT", "/api/x", { body: { a: 1 }, version: 3 });
  expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({
    "If-Match": '"v3"',
    "Content-Type": "application/json",
  });
});

test("a problem carries its fields and request number", async () => {
  vi.stubGlobal("fetch", async () =>
    json(422, {
      title: "No",
      request_id: "r7",
      fields: [{ pointer: "/numerator", code: "negative", message: "" }],
    }),
  );
  const problem = await call("PUT", "/api/x", { body: {}, version: 1 }).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({
    status: 422,
    request_id: "r7",
    fields: [{ pointer: "/numerator", code: "negative" }],
  });
});

test("a stale change brings the current thing", async () => {
  vi.stubGlobal("fetch", async () => json(412, { current: { version: 9 }, current_etag: '"v9"' }));
  await expect(call("PUT", "/api/x", { body: {}, version: 1 })).rejects.toMatchObject({
    status: 412,
    current: { version: 9 },
  });
});

test("an unreachable server is Offline", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")));
  await expect(call("GET", "/api/x")).rejects.toBeInstanceOf(Offline);
});

test("a locked screen is unlocked and the request goes out again", async () => {
  const answers = [json(401, {}), json(200, { ok: true })];
  vi.stubGlobal("fetch", async () => answers.shift());
  const unlock = vi.fn(async () => {});
  on_locked(unlock);
  await expect(call("PUT", "/api/x", { body: {}, version: 1 })).resolves.toEqual({ ok: true });
  expect(unlock).toHaveBeenCalledOnce();
});

test("a busy server is asked again after the time it names", async () => {
  vi.useFakeTimers();
  const answers = [json(503, {}, { "Retry-After": "2" }), json(200, { ok: true })];
  const fetched = vi.fn(async () => answers.shift());
  vi.stubGlobal("fetch", fetched);
  const answer = call("GET", "/api/x");
  await vi.advanceTimersByTimeAsync(1900);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  await expect(answer).resolves.toEqual({ ok: true });
  vi.useRealTimers();
});
