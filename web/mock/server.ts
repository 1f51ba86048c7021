// A stand-in for the server while pages are made: answers like it, forgets everything when it stops.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connect, Plugin } from "vite";
import type { Cell, Entry, EntryInput, ImportReport, Sheet } from "../src/gen/types";
import {
  chart_of,
  EMPTY,
  entry,
  me_of,
  measures,
  months,
  numbers,
  P1,
  PROGRAM,
  people,
  practices,
  seats,
  svg_of,
  TODAY,
  team,
} from "./data.ts";

const MONTH = "2026-09";
const MAY = [
  "see_drafts",
  "edit_practice",
  "edit_team",
  "send_numbers",
  "define_measures",
  "annotate",
  "set_baseline",
];
const entries = new Map<string, Entry>();
const revisions = new Map<string, Entry[]>();
const submitted = new Map<string, { version: number; state: "open" | "sent" }>();
let settings = { language: "en" as "en" | "es", theme: "system" as const, version: 1 };

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly more: object = {},
  ) {
    super(String(status));
  }
}
interface Ask {
  method: string;
  path: string;
  query: URLSearchParams;
  body: never;
  email: string;
  version: number | undefined;
}
type Answer = (ask: Ask, ...parts: string[]) => unknown;

const cells_of = (id: string): Cell[] => {
  const days = id === "md" ? ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"] : ["2026-09-01"];
  return days.map((day) => ({
    period: day,
    label: id === "md" ? `week of ${day.slice(5)}` : "Sep 2026",
    entry: entries.get(`${id}/${day}`) ?? null,
    before: entry(id, "2026-08-01", 22, true),
  }));
};

function sheet_of(practice: string, period: string): Sheet {
  const submission = submitted.get(practice + period) ?? {
    version: 1,
    state: period < MONTH ? "sent" : "open",
  };
  const sent = submission.state === "sent";
  return {
    period,
    starts: `${period}-01`,
    ends: `${period}-30`,
    due_on: "2026-10-10",
    state: sent ? "sent" : "part",
    version: submission.version,
    next: null,
    nothing_more_until: sent ? "2026-11-10" : null,
    submission: {
      ...submission,
      sent_at: sent ? "2026-10-06T14:02:00.000Z" : null,
      sent_by: sent ? "Rosa Delgado" : null,
      times_sent: sent ? 1 : 0,
    },
    rows:
      practice === EMPTY
        ? []
        : measures.map((measure) => ({
            measure,
            required: true,
            goal: measure.goal,
            cells: cells_of(measure.id),
          })),
  };
}

function put_entry(ask: Ask, _practice: string, id: string, day: string): Entry {
  const key = `${id}/${day}`;
  const old = entries.get(key);
  const input = ask.body as EntryInput;
  if ((old?.version ?? 0) !== ask.version) throw new Refusal(412, { current: old });
  if ((input.numerator ?? 0) > (input.denominator ?? Infinity))
    throw new Refusal(422, { fields: [{ pointer: "/numerator", code: "above_denominator", message: "" }] });
  const doubts =
    input.denominator != null && input.denominator < 12
      ? [{ code: "denominator_changed", args: { before: "20", now: String(input.denominator) } }]
      : [];
  const made: Entry = {
    ...input,
    measure_id: id,
    period: day,
    sent: false,
    entered_by: "Rosa Delgado",
    entered_at: new Date().toISOString(),
    doubts,
    version: (old?.version ?? 0) + 1,
  };
  entries.set(key, made);
  revisions.set(key, [made, ...(revisions.get(key) ?? [])]);
  return made;
}

function import_of(ask: Ask): ImportReport {
  const { csv, apply } = ask.body as { csv: string; apply: boolean };
  const lines = csv.trim().split("\n").slice(1);
  const rows = lines.map((line, index) => {
    const [period = "", numerator, denominator] = line.split(",");
    const bad = !/^\d{4}-\d{2}/.test(period);
    return {
      line: index + 2,
      period: bad ? null : period,
      label: bad ? null : period,
      numerator: Number(numerator),
      denominator: Number(denominator),
      value: null,
      note: null,
      status: bad ? ("problem" as const) : ("fresh" as const),
      problems: bad ? [{ code: "not_a_date", column: "period", found: period }] : [],
    };
  });
  const problems = rows.filter((row) => row.status === "problem").length;
  return {
    columns: [
      { name: "period", used_as: "period" },
      { name: "met", used_as: "numerator" },
      { name: "of", used_as: "denominator" },
      { name: "who", used_as: "ignored" },
    ],
    rows,
    fresh: rows.length - problems,
    changed: 0,
    same: 0,
    problems,
    applied: apply,
    refused: null,
    refused_line: 0,
  };
}

const chart = (practice: string, id: string) =>
  chart_of(
    practice,
    measures.find((each) => each.id === id) ?? (measures[0] as never),
    practice === EMPTY ? 0 : id === "mb" ? 6 : 24,
  );
const places = (ask: Ask) => {
  const me = me_of(ask.email, "en");
  return (me?.roles ?? []).map((each) => ({
    ...each,
    practice_name: practices.find((p) => p.id === each.practice_id)?.name ?? null,
    program_name: each.program_id ? "Breathing Easier Together" : null,
  }));
};
function today(ask: Ask) {
  const step = (key: string, link: string, minutes: number, args: object, own = true) => ({
    key,
    practice_id: own ? P1 : null,
    program_id: null,
    practice_name: own ? "Willow Creek Pediatrics" : null,
    link,
    minutes,
    args,
  });
  const news = [
    {
      at: "2026-10-05T15:20:00.000Z",
      who: "Lucille Park",
      key: "note_added",
      args: { measure: "Asthma plan" },
    },
  ];
  if (ask.email.startsWith("dana"))
    return {
      today: TODAY,
      news,
      steps: [
        step("chase", `/programs/${PROGRAM}`, 3, { month: MONTH, count: "4", due: "2026-10-10" }, false),
      ],
    };
  if (ask.email.startsWith("maria"))
    return {
      today: TODAY,
      news,
      steps: [
        step("coach_practices", "/practices", 4, { month: MONTH, count: "3" }, false),
        step("read_chart", `/practices/${P1}/measures/ma`, 2, { measure: "Asthma plan" }),
      ],
    };
  if (ask.email.startsWith("new")) return { today: TODAY, news: [], steps: [] };
  return {
    today: TODAY,
    news,
    steps: [
      step("send_numbers", `/practices/${P1}/data/${MONTH}`, 4, {
        month: MONTH,
        left: "7",
        due: "2026-10-10",
      }),
      step("read_chart", `/practices/${P1}/measures/ma`, 2, { measure: "Asthma plan" }),
      step("fill_seat", `/practices/${P1}/team`, 1, { team_role: "it_ehr" }),
    ],
  };
}

const enrolled = () =>
  practices.map((each, index) => ({
    enrollment_id: each.id,
    practice_id: each.id,
    name: each.name,
    coded: false,
    status: index === 8 ? "paused" : "active",
    coaches: index < 6 ? ["Maria Okafor"] : [],
    joined_on: "2025-09-01",
    ended_on: null,
    version: 1,
  }));
const STATES = ["sent", "part", "open", "sent", "sent", "open", "sent", "sent", "part", "none"];

const routes: [string, RegExp, Answer][] = [
  [
    "GET",
    /^open\/welcome$/,
    () => ({
      partnership_name: "Midwest Child Health Partnership",
      version: "0.1",
      demo: true,
      demo_people: people.map((each) => ({ ...each, password: "demo-demo-demo" })),
    }),
  ],
  ["GET", /^me$/, (ask) => ({ ...me_of(ask.email, settings.language), ...settings })],
  [
    "PUT",
    /^me\/settings$/,
    (ask) => {
      settings = { ...(ask.body as typeof settings), version: settings.version + 1 };
      return { ...me_of(ask.email, "en"), ...settings };
    },
  ],
  ["GET", /^me\/today$/, today],
  ["GET", /^me\/places$/, (ask) => ({ places: places(ask) })],
  [
    "GET",
    /^me\/logins$/,
    () => ({
      logins: [
        {
          id: "1",
          device: "Chromium on Linux",
          address: "10.0.0.4",
          created_at: "2026-10-01T08:00:00.000Z",
          seen_at: "2026-10-06T14:00:00.000Z",
          current: true,
        },
        {
          id: "2",
          device: "Safari on iPhone",
          address: "10.0.0.9",
          created_at: "2026-09-01T08:00:00.000Z",
          seen_at: "2026-10-02T07:30:00.000Z",
          current: false,
        },
      ],
    }),
  ],
  [
    "GET",
    /^me\/tokens$/,
    () => ({
      tokens: [
        {
          id: "t",
          name: "Nightly report",
          created_at: "2026-09-01T08:00:00.000Z",
          used_at: "2026-10-05T02:00:00.000Z",
          expires_on: "2027-03-31",
        },
      ],
    }),
  ],
  [
    "POST",
    /^me\/tokens$/,
    (ask) => ({
      token: { ...(ask.body as object), created_at: "2026-10-06T14:00:00.000Z", used_at: null },
      secret: "ups_4vK2mQ9tX7bR1nW8",
    }),
  ],
  [
    "GET",
    /^practices\/([^/]+)$/,
    (_ask, id) => ({
      practice: practices.find((each) => each.id === id),
      team: id === EMPTY ? [] : team,
      seats: id === EMPTY ? seats.map((seat) => ({ ...seat, state: "looking", members: [] })) : seats,
      may: MAY,
    }),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/enrollments$/,
    () => ({
      enrollments: [
        {
          id: "e",
          program_id: PROGRAM,
          program_name: "Breathing Easier Together",
          status: "active",
          joined_on: "2025-09-01",
          ended_on: null,
          coaches: ["Maria Okafor"],
          version: 1,
        },
      ],
    }),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/measures$/,
    (_ask, id) => ({
      measures:
        id === EMPTY
          ? []
          : measures.map((measure) => ({
              measure,
              goal: measure.goal,
              entries: 24,
              trail: chart(id as string, measure.id)
                .points.slice(-12)
                .map((each) => each.value),
              last: {
                period: "2026-08-01",
                label: "Aug 2026",
                value: chart(id as string, measure.id).points.at(-2)?.value ?? null,
                numerator: 15,
                denominator: 20,
              },
            })),
    }),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/measures\/([^/]+)$/,
    (_ask, _practice, id) => ({
      measure: measures.find((each) => each.id === id),
      settings: { goal: 80, baseline_last: null, baseline_reason: null, version: 1 },
    }),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/periods$/,
    (_ask, id) =>
      id === EMPTY
        ? { next: null, periods: [] }
        : {
            next: MONTH,
            periods: months.slice(-6).map((period) => ({
              period,
              starts: `${period}-01`,
              ends: `${period}-30`,
              due_on: `${period}-10`,
              state: sheet_of(id as string, period).state,
              filled: 3,
              of: 7,
              sent_at: null,
              sent_by: null,
            })),
          },
  ],
  [
    "GET",
    /^practices\/([^/]+)\/periods\/([^/]+)$/,
    (_ask, id, period) => sheet_of(id as string, period as string),
  ],
  [
    "PUT",
    /^practices\/([^/]+)\/periods\/([^/]+)\/submission$/,
    (ask, id, period) => {
      submitted.set(`${id}${period}`, { version: (ask.version ?? 0) + 1, state: "sent" });
      return sheet_of(id as string, period as string);
    },
  ],
  [
    "DELETE",
    /^practices\/([^/]+)\/periods\/([^/]+)\/submission$/,
    (ask, id, period) => {
      submitted.set(`${id}${period}`, { version: (ask.version ?? 0) + 1, state: "open" });
      return sheet_of(id as string, period as string);
    },
  ],
  ["PUT", /^practices\/([^/]+)\/entries\/([^/]+)\/([^/]+)$/, put_entry as Answer],
  [
    "DELETE",
    /^practices\/([^/]+)\/entries\/([^/]+)\/([^/]+)$/,
    (_ask, _practice, id, day) => void entries.delete(`${id}/${day}`),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/entries\/([^/]+)\/([^/]+)\/revisions$/,
    (_ask, _practice, id, day) => ({
      revisions: (revisions.get(`${id}/${day}`) ?? [entry(id as string, day as string, 22, true)]).map(
        (each, index) => ({ ...each, revision: index + 1 }),
      ),
    }),
  ],
  ["POST", /^practices\/([^/]+)\/measures\/([^/]+)\/imports$/, import_of],
  [
    "GET",
    /^practices\/([^/]+)\/charts\/([^/]+)$/,
    (_ask, practice, id) => chart(practice as string, id as string),
  ],
  [
    "GET",
    /^practices\/([^/]+)\/charts\/([^/]+)\/svg$/,
    (ask, practice, id) => svg_of(chart(practice as string, id as string), Number(ask.query.get("width"))),
  ],
  [
    "GET",
    /^programs\/([^/]+)$/,
    () => ({
      program: {
        id: PROGRAM,
        name: "Breathing Easier Together",
        about: "Ten practices, one year, children who breathe easier.",
        starts_on: "2025-09-01",
        ends_on: "2027-02-28",
        period: "month",
        due_day: 10,
        time_zone: "America/New_York",
        version: 1,
      },
      practices: enrolled(),
      measures: measures.map((each, index) => ({
        measure_id: each.id,
        name: each.name,
        required: index < 2,
        position: index,
      })),
      may: ["edit_program"],
    }),
  ],
  ["GET", /^programs\/([^/]+)\/measures$/, () => ({ measures })],
  [
    "GET",
    /^programs\/([^/]+)\/handed-in$/,
    () => ({
      periods: months.slice(-6),
      asked: MONTH,
      due_on: "2026-10-10",
      sent: 5,
      of: 9,
      rows: practices.map((each, index) => ({
        practice_id: each.id,
        name: each.name,
        coded: false,
        status: "active",
        cells: ["sent", "sent", index === 5 ? "part" : "sent", "sent", "sent", STATES[index]],
      })),
    }),
  ],
  [
    "GET",
    /^programs\/([^/]+)\/charts\/([^/]+)$/,
    (ask, _program, id) => ({
      measure: measures.find((each) => each.id === id),
      reported: 9,
      of: 10,
      median_of_practices: [],
      panels: practices.map((each, index) => ({
        practice_id: index < 6 ? each.id : null,
        name: index < 6 ? each.name : `Practice ${"ABCDEFGHIJ"[index]}`,
        coded: index >= 6,
        own: each.id === P1,
        svg: index === 9 ? "" : svg_of(chart(each.id, id as string), Number(ask.query.get("width"))),
        lead: index === 9 ? "No numbers yet." : "Eleven months in a row above the first year’s middle line.",
        last: index === 9 ? null : 100 * (numbers("ma", 20 + (index % 3))[0] / 20),
        n_points: index === 9 ? 0 : 24,
      })),
    }),
  ],
];

async function body_of(request: IncomingMessage) {
  let text = "";
  for await (const part of request) text += part;
  return text ? JSON.parse(text) : undefined;
}

function reply(response: ServerResponse, status: number, body: unknown) {
  response.statusCode = status;
  const svg = typeof body === "string";
  response.setHeader(
    "Content-Type",
    svg ? "image/svg+xml" : status >= 400 ? "application/problem+json" : "application/json",
  );
  response.end(body === undefined ? "" : svg ? body : JSON.stringify(body));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
) {
  const email = /who=([^;]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const version = /"v(\d+)"/.exec(request.headers["if-match"] ?? "")?.[1];
  const ask: Ask = {
    method: request.method ?? "GET",
    path,
    query,
    body: (await body_of(request)) as never,
    email: decodeURIComponent(email),
    version: version === undefined ? undefined : Number(version),
  };
  if (path === "open/login") {
    const known = me_of((ask.body as { email: string }).email, settings.language);
    if (!known)
      return reply(response, 401, { type: "sign_in", title: "No match", status: 401, request_id: "mock-1" });
    response.setHeader("Set-Cookie", `who=${encodeURIComponent(known.email)}; Path=/`);
    return reply(response, 201, known);
  }
  if (ask.method === "DELETE" && path.startsWith("me/login")) {
    response.setHeader("Set-Cookie", "who=; Path=/; Max-Age=0");
    return reply(response, 204, undefined);
  }
  if (!email && !path.startsWith("open/"))
    return reply(response, 401, { title: "Signed out", status: 401, request_id: "mock-2" });
  for (const [method, pattern, make] of routes) {
    const found = pattern.exec(path);
    if (method !== ask.method || !found) continue;
    try {
      const made = make(ask, ...found.slice(1));
      return reply(response, made === undefined ? 204 : 200, made);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply(response, error.status, {
        title: "Refused",
        status: error.status,
        request_id: "mock-3",
        ...error.more,
      });
    }
  }
  const write = ask.method !== "GET";
  reply(
    response,
    write ? 200 : 404,
    write ? (ask.body ?? {}) : { title: "Not found", status: 404, request_id: "mock-4" },
  );
}

export function mock_api(): Plugin {
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    const url = new URL(request.url ?? "/", "http://mock");
    if (!url.pathname.startsWith("/api/")) return next();
    if (url.pathname.endsWith("/events"))
      return void response.writeHead(200, { "Content-Type": "text/event-stream" });
    answer(request, response, url.pathname.slice(5), url.searchParams).catch(next);
  };
  return {
    name: "upswing-mock-api",
    configureServer: (server) => void server.middlewares.use(handle),
    configurePreviewServer: (server) => void server.middlewares.use(handle),
  };
}
