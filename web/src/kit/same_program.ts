// A page that stayed open, or was opened without a network, may be older than the server that comes back. Before its first
// change after the server was out of sight it looks whether the server still serves this very program, and if not begins
// anew; what was typed is kept on this device meanwhile.
const own_script = new URL(import.meta.url).pathname;
let unsure = !navigator.onLine;

/** The server was out of sight: it may be another one when it comes back. */
export function lost_sight() {
  unsure = true;
}

/** Resolves when changes may be sent. */
export async function same_program(
  built = import.meta.env.PROD,
  begin_anew: () => void = () => location.reload(),
  script = own_script,
) {
  if (!unsure || !built) return;
  const page = await served_page();
  if (page === undefined) return; // still out of sight: the sending itself will say so
  if (!page.includes(script)) {
    begin_anew();
    await new Promise(() => {});
  }
  unsure = false;
}

async function served_page(): Promise<string | undefined> {
  try {
    const reply = await fetch("/", { cache: "no-store" });
    return reply.ok ? await reply.text() : undefined;
  } catch {
    return undefined;
  }
}
