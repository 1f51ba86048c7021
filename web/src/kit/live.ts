// Hears when somebody else changed something of this practice and asks for it anew.
import { useEffect } from "react";
import { refresh } from "./queries";

export function useLive(practice: string | undefined) {
  useEffect(() => {
    if (!practice || typeof EventSource === "undefined") return;
    const events = new EventSource(`/api/practices/${practice}/events`);
    events.addEventListener("changed", () => void refresh(`/api/practices/${practice}`));
    return () => events.close();
  }, [practice]);
}
