// Keeps the program itself on the device of somebody who is signed in, so that a reload without a network opens
// (web/src/worker/sw.ts); gone at sign-out.
import { after_first_page } from "./after_first_page";

export function keep_shell() {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  // A browser that does not want to keep it (private window, no secure address) loses nothing but this.
  after_first_page(() => void navigator.serviceWorker.register("/sw.js").catch(() => {}), 2000);
}

export async function drop_shell() {
  const workers = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  await Promise.all(workers.map((each) => each.unregister()));
  if ("caches" in globalThis) for (const name of await caches.keys()) await caches.delete(name);
}
