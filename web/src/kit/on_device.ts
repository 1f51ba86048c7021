// Rules for whatever is kept on a device: drafts, the last answers, files on their way.

/** As long as something is kept, at most. */
export const KEPT_MS = 14 * 24 * 3600 * 1000;

/** A device that keeps nothing (private window, full disk) must not stop anybody from reading or typing. */
export async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
