// Days and numbers as people read them. A plain day stays the text YYYY-MM-DD and is only formatted here.
import { current_language } from "./words";

const locale = () => (current_language() === "es" ? "es-US" : "en-US");
const noon_utc = (day: string) => new Date(`${day}T12:00:00Z`);
const formatted = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: "UTC" }).format(noon_utc(day));

/** "November 10", with the year when it is another one. */
export function say_day(day: string, today = today_here()): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return formatted(day, { month: "long", day: "numeric", year });
}

/** "Nov 10, 2026" for tables. */
export const say_short_day = (day: string) =>
  formatted(day, { month: "short", day: "numeric", year: "numeric" });

/** Without its year: where the year is plain. */
export const say_near_day = (day: string) => formatted(day, { month: "short", day: "numeric" });

/** The day on this device's wall. */
export function today_here(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const say_time = (instant: string | Date) =>
  new Intl.DateTimeFormat(locale(), { hour: "numeric", minute: "2-digit" }).format(new Date(instant));

/** "12:15 PM" from minutes after midnight, wherever that is. */
export const say_minute = (minute: number) =>
  new Intl.DateTimeFormat(locale(), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    new Date(minute * 60_000),
  );

/** The day of a moment where somebody else is. */
export const day_in = (instant: string, zone: string) =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(instant));

/** "Thursday, October 8", with the year when it is another one. */
export const say_weekday = (day: string, today = today_here()) =>
  formatted(day, {
    weekday: "long",
    month: "long",
    day: "numeric",
    year: day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric",
  });

export const say_instant = (instant: string) =>
  new Intl.DateTimeFormat(locale(), {
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));

/** Name of a reporting period: 2026-09 "September", 2026-Q3 "3rd quarter", 2026-W36 "week 36", with the year where it helps. */
export function say_period(period: string, style: "long" | "short" | "with_year" = "long"): string {
  const [year = "", part = ""] = period.split("-");
  const es = current_language() === "es";
  if (part.startsWith("Q"))
    return es ? `trimestre ${part.slice(1)} de ${year}` : `quarter ${part.slice(1)} of ${year}`;
  if (part.startsWith("W")) return es ? `semana ${Number(part.slice(1))}` : `week ${Number(part.slice(1))}`;
  const first = `${year}-${part}-01`;
  if (style === "short") return formatted(first, { month: "short" });
  return formatted(first, { month: "long", year: style === "with_year" ? "numeric" : undefined });
}

export const say_number = (value: number, digits = 1) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** "65%", or "65 %" in Spanish, from a value per hundred. */
export const say_percent = (value: number) =>
  `${say_number(value)}${current_language() === "es" ? "\u00a0" : ""}%`;

/** Reads what a person typed as a number: "1,200", "12.5", in Spanish of the US the same. Undefined when it is not one. */
export function read_number(typed: string): number | null | undefined {
  const text = typed
    .trim()
    .replace(/(\d),(?=\d{3}(\D|$))/g, "$1")
    .replace(",", ".");
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
