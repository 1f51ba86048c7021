// One quiet line for things that happened ("Saved", "Copied"), seen and read aloud.
import { useSyncExternalStore } from "react";
import "./announce.css";

let words = "";
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function put(next: string) {
  words = next;
  for (const listener of listeners) listener();
}

export function announce(said: string) {
  clearTimeout(timer);
  put(said);
  timer = setTimeout(() => put(""), 6000);
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Announcer() {
  const said = useSyncExternalStore(listen, () => words);
  return (
    <div className="announcer no_print" role="status">
      {said && <span>{said}</span>}
    </div>
  );
}
