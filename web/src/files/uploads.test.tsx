// A photo on its way through a line that breaks.
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../kit/api";
import { Offline, Problem } from "../kit/api";
import type { KeptFile } from "../kit/kept_files";
import * as kept from "../kit/kept_files";
import { add_upload, drop_upload, resume_uploads, send_all, useUploads } from "./uploads";

vi.mock("../kit/api", async (original) => ({
  ...(await original<typeof import("../kit/api")>()),
  call: vi.fn(),
}));
vi.mock("../kit/kept_files", () => ({ keep_file: vi.fn(), drop_file: vi.fn(), kept_files: vi.fn() }));

const PART = 512 * 1024;
const photo: KeptFile = {
  id: "f1",
  person: "rosa",
  practice: "cedar",
  about: "test",
  name: "board.jpg",
  bytes: new Blob(["x".repeat(2 * PART + 10)]),
  audience: "staff",
  sent: 0,
  at: 0,
};
/** What the server is asked, and how it answers. */
let asked: string[] = [];
let breaks: (path: string) => Error | undefined = () => undefined;

beforeEach(() => {
  asked = [];
  breaks = () => undefined;
  vi.mocked(kept.keep_file).mockReset().mockResolvedValue(true);
  vi.mocked(kept.kept_files).mockResolvedValue([]);
  vi.mocked(api.call).mockImplementation(async (method: string, path: string) => {
    const name = `${method} ${path.split("/").slice(-2).join("/")}`;
    asked.push(name);
    const error = breaks(name);
    if (error) throw error;
    if (path === "/api/me") return { id: "rosa" };
    return { id: "f1", name: "board.jpg", state: path.endsWith("/ready") ? "ready" : "arriving" };
  });
});

const settled = (state: string | undefined, uploads: { current: { state: string }[] }) =>
  vi.waitFor(() => expect(uploads.current[0]?.state).toBe(state));

test("what the network cuts off goes on where it stopped, and what has arrived is not sent again", async () => {
  const { result } = renderHook(() => useUploads("test"));
  const added = vi.fn();
  breaks = (name) => (name === "PUT parts/1" ? new Offline("offline") : undefined);
  await act(() => add_upload(photo, added));
  await settled("waiting", result);
  expect(kept.keep_file).toHaveBeenLastCalledWith(expect.objectContaining({ sent: PART }));
  breaks = () => undefined;
  asked = [];
  act(() => send_all());
  await settled(undefined, result);
  expect(asked).toEqual(["GET api/me", "POST cedar/files", "PUT parts/1", "PUT parts/2", "POST f1/ready"]);
  expect(added).toHaveBeenCalledOnce();
});

test("what an earlier visit left is sent by whom it belongs to, and waits while somebody else is here", async () => {
  vi.mocked(kept.kept_files).mockResolvedValue([{ ...photo, person: "maya" }]);
  const { result } = renderHook(() => useUploads("test"));
  await act(() => resume_uploads("maya"));
  await settled("waiting", result);
  expect(asked).toEqual(["GET api/me"]);
  await act(() => drop_upload("f1"));
});

test("what the server cannot take says why, and is not sent again by itself", async () => {
  const { result } = renderHook(() => useUploads("test"));
  breaks = (name) =>
    name === "POST f1/ready" ? new Problem(409, "not_a_photo", "", "", [], undefined, 0) : undefined;
  await act(() => add_upload(photo, () => {}));
  await settled("refused", result);
  asked = [];
  act(() => send_all());
  expect(asked).toEqual([]);
  await act(() => drop_upload("f1"));
  expect(result.current).toEqual([]);
});
