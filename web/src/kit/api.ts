// The one way to the server: sends, waits when asked to, unlocks when signed out, and turns answers into things pages understand.
import { lost_sight, same_program } from "./same_program";

export interface FieldProblem {
  pointer: string;
  code: string;
  message: string;
}

/** What the server said no to (application/problem+json). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    title: string,
    readonly request_id: string,
    readonly fields: FieldProblem[],
    readonly current: unknown,
    readonly retry_after: number,
    /** Version of `current`. */
    readonly current_version = 0,
  ) {
    super(title);
  }
}

/** The server could not be reached. */
export class Offline extends Error {}

/** The server cannot do it just now: the same is worth trying again. */
export const is_trouble = (error: unknown) =>
  error instanceof Problem && (error.status >= 500 || error.status === 429);

export interface Sending {
  body?: unknown;
  /** Part of a file, instead of a body. */
  bytes?: Blob;
  /** Version the change was made from; 0 for a thing that does not exist yet. */
  version?: number;
  signal?: AbortSignal;
}

const WAITS = 2;
const LONGEST_WAIT_S = 8;
let unlock: (() => Promise<void>) | undefined;

/** Called when a signed-in person turns out to be signed out; resolves once they are back. */
export function on_locked(handler: (() => Promise<void>) | undefined) {
  unlock = handler;
}

async function send(method: string, path: string, sending: Sending): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (sending.body !== undefined) headers["Content-Type"] = "application/json";
  if (sending.version !== undefined) headers["If-Match"] = `"v${sending.version}"`;
  if (sending.bytes) headers["Content-Type"] = "application/octet-stream";
  const body = sending.bytes ?? (sending.body === undefined ? undefined : JSON.stringify(sending.body));
  if (method !== "GET") await same_program();
  try {
    return await fetch(path, { method, headers, body, signal: sending.signal });
  } catch (error) {
    if (sending.signal?.aborted) throw error;
    lost_sight();
    throw new Offline("offline");
  }
}

async function problem_of(reply: Response): Promise<Problem> {
  const said = await reply.json().catch(() => ({}));
  const request_id = said.request_id ?? reply.headers.get("X-Request-Id") ?? "";
  const retry_after = Number(reply.headers.get("Retry-After")) || 0;
  return new Problem(
    reply.status,
    said.type ?? "",
    said.title ?? "",
    request_id,
    said.fields ?? [],
    said.current,
    retry_after,
    Number(/"v(\d+)"/.exec(said.current_etag ?? "")?.[1] ?? 0),
  );
}

const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

async function answer(method: string, path: string, sending: Sending): Promise<Response> {
  for (let waits = 0; ; ++waits) {
    const reply = await send(method, path, sending);
    if (reply.ok) return reply;
    const problem = await problem_of(reply);
    const busy = reply.status === 503 || (reply.status === 429 && !path.startsWith("/api/open/"));
    if (busy && waits < WAITS) {
      await pause(Math.min(problem.retry_after || 1, LONGEST_WAIT_S));
      continue;
    }
    if (reply.status === 401 && unlock && !path.startsWith("/api/open/")) {
      await unlock();
      continue;
    }
    throw problem;
  }
}

/** Sends a request and reads the JSON answer; throws Problem or Offline. */
export async function call<T>(method: string, path: string, sending: Sending = {}): Promise<T> {
  const reply = await answer(method, path, sending);
  return (reply.status === 204 ? undefined : await reply.json()) as T;
}

/** Reads a picture or a file as text. */
export async function call_text(path: string, signal?: AbortSignal): Promise<string> {
  return (await answer("GET", path, { signal })).text();
}
