// Answers of the server as pages use them: the path is the key, so what changed is refreshed by the start of its path.
import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import { call, call_text, Offline, Problem } from "./api";
import { drop_answer, keep_answer, kept_answer, wipe_answers } from "./kept_answers";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: "always",
      retry: (count, error) => !(error instanceof Problem) && count < 1,
      refetchOnWindowFocus: true,
    },
  },
});

/** Asks the server; without a network answers with what is kept on this device, if it is one of those things. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  try {
    const answer = await call<T>("GET", path, { signal });
    void keep_answer(path, answer);
    return answer;
  } catch (error) {
    // Signed out from afar, or no longer of the team: what was kept to read goes.
    if (error instanceof Problem && error.status === 401) void wipe_answers();
    if (error instanceof Problem && (error.status === 403 || error.status === 404)) void drop_answer(path);
    const kept = error instanceof Offline ? await kept_answer(path) : undefined;
    if (kept === undefined) throw error;
    return kept as T;
  }
}

/** `once`: an error stands until it is asked again on purpose. */
export function useGet<T>(path: string | undefined, once = false) {
  return useQuery<T>({
    queryKey: [path],
    queryFn: ({ signal }) => ask<T>(path as string, signal),
    retryOnMount: !once,
    enabled: path !== undefined,
  });
}

/** Asks again for everything under a path that is on the screen. */
export function refresh(path: string) {
  return queries.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith(path) });
}

/** The same the next time it is looked at; what is on the screen does not move under the fingers. */
export function refresh_later(path: string) {
  return queries.invalidateQueries({
    predicate: (query) => String(query.queryKey[0]).startsWith(path),
    refetchType: "none",
  });
}

/** Puts a known answer in place without asking. */
export function put_answer<T>(path: string, answer: T) {
  queries.setQueryData([path], answer);
}

/** A picture as text; the old one stays on the screen until the new one is there. */
export function useText(path: string | undefined) {
  return useQuery<string>({
    queryKey: [path],
    queryFn: ({ signal }) => call_text(path as string, signal),
    enabled: path !== undefined,
    placeholderData: keepPreviousData,
  });
}
