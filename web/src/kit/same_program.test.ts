// The server was out of sight, and what comes back may be a newer one.
import { afterEach, expect, test, vi } from "vitest";
import { lost_sight, same_program } from "./same_program";

const own = "/assets/first_load-1.js";
const served = (page: string) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(page, { status: 200 })),
  );
afterEach(() => vi.unstubAllGlobals());

test("a page that never lost the server does not ask", async () => {
  served("anything");
  await same_program(true);
  expect(fetch).not.toHaveBeenCalled();
});

test("a server with another program is not talked to: the page begins anew, and the change is not sent", async () => {
  lost_sight();
  served('<script src="/assets/newer.js">');
  const begin_anew = vi.fn();
  let sent = false;
  void same_program(true, begin_anew).then(() => {
    sent = true;
  });
  await vi.waitFor(() => expect(begin_anew).toHaveBeenCalledOnce());
  expect(sent).toBe(false);
});

test("the same program goes on after one look", async () => {
  lost_sight();
  served(`<script src="${own}">`);
  for (let change = 0; change < 2; ++change) await same_program(true, vi.fn(), own);
  expect(fetch).toHaveBeenCalledTimes(1);
});
