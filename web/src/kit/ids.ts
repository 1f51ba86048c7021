// Ids made here (UUIDv7: time first, then chance), so that sending a new thing twice makes it once.
export function new_id(now = Date.now(), chance = crypto.getRandomValues(new Uint8Array(10))): string {
  const time = now.toString(16).padStart(12, "0");
  const rest = Array.from(chance, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(rest[4] as string, 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-${variant}${rest.slice(5, 8)}-${rest.slice(8, 20)}`;
}
