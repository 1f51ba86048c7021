// Whether the window is as narrow as a phone.
import { useSyncExternalStore } from "react";

const phone = () => matchMedia("(max-width: 860px)");

function listen(changed: () => void) {
  const query = phone();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export const useNarrow = () => useSyncExternalStore(listen, () => phone().matches);
