// What the server puts into a sentence, said in the person's language: months, days, team roles, counts.
import { say_day, say_minute, say_period, say_weekday } from "../kit/dates";
import type { Words } from "../kit/words";

const COUNTS = ["left", "count"];

export function word_args(t: Words, args: Record<string, string>): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (name === "minute_of_day") said[name] = say_minute(Number(value));
    else if (name === "day") said[name] = say_weekday(value);
    else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) said[name] = say_day(value);
    else if (/^\d{4}-(\d{2}|Q\d|W\d{2})$/.test(value)) said[name] = say_period(value);
    else if (name === "team_role") said[name] = t(`practices.team_role.${value}`);
    else said[name] = value;
    if (COUNTS.includes(name)) said.count = Number(value);
  }
  return said;
}
