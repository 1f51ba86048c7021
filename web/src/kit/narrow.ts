// Whether the window is as narrow as a phone, or as asked for.
import { useSyncExternalStore } from "react";

const PHONE = 860;
const query_of = (most: number) => matchMedia(`(max-width: ${most}px)`);

function listen(query: MediaQueryList, changed: () => void) {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export const useNarrow = (most = PHONE) =>
  useSyncExternalStore(
    (changed) => listen(query_of(most), changed),
    () => query_of(most).matches,
  );
