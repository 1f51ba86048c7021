// Sizes as people read them: "3.4 MB".
import { say_number } from "./dates";

const UNITS = ["B", "KB", "MB", "GB", "TB"];

export function say_bytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    ++unit;
  }
  return `${say_number(size, size < 10 && unit > 0 ? 1 : 0)} ${UNITS[unit]}`;
}
