// Light, dark, or as the device says; remembered on this device and set before anything is drawn.
import { useSyncExternalStore } from "react";

export type Scheme = "system" | "light" | "dark";

const REMEMBERED = "upswing.scheme";
const device = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let chosen = (localStorage.getItem(REMEMBERED) ?? "system") as Scheme;

/** What is shown now. */
export function shown_scheme(): "light" | "dark" {
  if (chosen !== "system") return chosen;
  return device.matches ? "dark" : "light";
}

function show() {
  document.documentElement.setAttribute("data-mantine-color-scheme", shown_scheme());
  for (const listener of listeners) listener();
}

export function set_scheme(scheme: Scheme) {
  chosen = scheme;
  localStorage.setItem(REMEMBERED, scheme);
  show();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useShownScheme = () => useSyncExternalStore(listen, shown_scheme);

device.addEventListener("change", show);
show();
