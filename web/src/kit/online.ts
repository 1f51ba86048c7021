// Whether this device has a network, as far as the browser knows.
import { useSyncExternalStore } from "react";

function listen(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}

export const useOnline = () => useSyncExternalStore(listen, () => navigator.onLine);
