// Hears when somebody else changed something of this practice and asks for it anew; rests while the page is out of sight.
import { useEffect } from "react";
import { refresh } from "./queries";
import { lost_sight } from "./same_program";

const GATHER_MS = 500;

export function useLive(practice: string | undefined) {
  useEffect(() => {
    if (!practice || typeof EventSource === "undefined") return;
    const path = `/api/practices/${practice}`;
    let events: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(path), GATHER_MS);
    };
    const listen = () => {
      events?.close();
      events = undefined;
      if (document.hidden) return;
      events = new EventSource(`${path}/events`);
      events.addEventListener("changed", changed);
      events.addEventListener("error", lost_sight);
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      clearTimeout(timer);
      events?.close();
    };
  }, [practice]);
}
