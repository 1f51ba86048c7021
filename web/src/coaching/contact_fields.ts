// What is known of a contact as it is typed and tapped: every field a text, so that two versions can be merged by field.
import type { Contact, ContactFields, Mode } from "../gen/types";

export interface ContactTexts {
  program_id: string;
  audience: string;
  mode: string;
  state: string;
  day: string;
  minute: string;
  planned_min: string;
  prep_min: string;
  travel_min: string;
  contact_min: string;
  follow_up_min: string;
  /** Ids and choices with a space between them. */
  people: string;
  topics: string;
  activities: string;
  projects: string;
  tests: string;
  others: string;
  strategy: string;
  summary: string;
  next_step: string;
  confidence: string;
  join_link: string;
  place: string;
}

export const MODES: Mode[] = ["call", "video", "site_visit", "email", "text", "in_person"];
export const STRATEGIES = ["doing", "managing", "consulting", "teaching", "coaching"] as const;
export const TOPICS = [
  "team",
  "priorities",
  "plan",
  "tests",
  "numbers",
  "meetings",
  "workflow",
  "families",
  "barriers",
  "leadership",
  "holding",
] as const;
export const ACTIVITIES = [
  "structure",
  "skills",
  "leadership",
  "projects",
  "data",
  "meetings",
  "assessment",
  "encouragement",
] as const;

/** How long each usually is, so that nobody has to say. */
export const USUAL_MINUTES: Record<Mode, number> = {
  call: 45,
  video: 45,
  site_visit: 90,
  email: 10,
  text: 5,
  in_person: 10,
};

const LISTS = ["people", "topics", "activities", "projects", "tests"] as const;
const NUMBERS = ["minute", "planned_min", "prep_min", "travel_min", "contact_min", "follow_up_min"] as const;

export const listed = (text: string) => text.split(" ").filter(Boolean);
export const with_or_without = (text: string, one: string) =>
  (listed(text).includes(one) ? listed(text).filter((each) => each !== one) : [...listed(text), one]).join(
    " ",
  );

export function texts_of(fields: ContactFields): ContactTexts {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields))
    texts[name] = Array.isArray(value) ? value.join(" ") : String(value ?? "");
  return texts as unknown as ContactTexts;
}

export function fields_of(texts: ContactTexts): ContactFields {
  const fields: Record<string, unknown> = { ...texts };
  for (const name of LISTS) fields[name] = listed(texts[name]);
  for (const name of NUMBERS) fields[name] = Number(texts[name] || 0);
  fields.strategy = texts.strategy || null;
  fields.confidence = texts.confidence === "" ? null : Number(texts.confidence);
  return fields as unknown as ContactFields;
}

/** What a new one begins with. */
export function begun(program: string, day: string, minute: number, mode: Mode = "call"): ContactFields {
  return {
    program_id: program,
    audience: "team",
    mode,
    state: "held",
    day,
    minute,
    planned_min: USUAL_MINUTES[mode],
    prep_min: 0,
    travel_min: 0,
    contact_min: USUAL_MINUTES[mode],
    follow_up_min: 0,
    people: [],
    others: "",
    topics: [],
    activities: [],
    strategy: null,
    projects: [],
    tests: [],
    summary: "",
    next_step: "",
    confidence: null,
    join_link: "",
    place: "",
  };
}

export const time_text = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
/** Minutes after midnight, or nothing when it is no time yet. */
export function minute_of(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

export const is_ahead = (contact: Contact) =>
  contact.fields.state === "planned" || contact.fields.state === "moved";
/** The next ones, the earliest first; `now` as the server says. */
export const ahead = (contacts: Contact[], now: string) =>
  contacts
    .filter(
      (each) =>
        is_ahead(each) && Date.parse(each.starts_at) + each.fields.planned_min * 60_000 > Date.parse(now),
    )
    .sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
