// One server for all pages of a worker: the demo, and beside it what is empty: a practice and a program that just began,
// and a measure without numbers.
import { DatabaseSync } from "node:sqlite";
import { request } from "@playwright/test";
import { cedar_street, person, screening } from "./people";
import { command, type Server, start_server } from "./server";

export const quiet_creek = "01999d11-9800-7001-8000-00000000f001";
export const new_program = "01999d11-9800-7002-8000-00000000f001";
export const own_measure = "01999d11-9800-7003-8000-00000000f001";
export const newcomer = {
  name: "Nell Newman",
  email: "nell@example.org",
  password: "brand-new-here",
  role: "lead",
};

/** What the host's pages of mails and of work in the background show. */
function add_letters(db: DatabaseSync) {
  const letter = db.prepare(
    "INSERT INTO access_letter VALUES (?, ?, NULL, ?, ?, 'en', ?, '{\"facts\":[]}', NULL, '', ?, ?, ?, ?, ?)",
  );
  const at = Date.parse("2026-10-06T14:00:00Z");
  const people = [
    ["Rosa Delgado", "rosa@example.org", "numbers_soon", "sent", null],
    ["Noor Haddad", "noor@example.org", "invitation", "outbox", null],
    ["Maya Thompson", "maya@example.org", "numbers_waiting", "left_out", null],
    ["Old Address", "gone@example.org", "invitation", "returned", "the mail server refused it (550)"],
  ] as const;
  people.forEach(([name, email, kind, state, problem], i) => {
    const id = `01999d11-9800-7011-8000-0000000000f${i}`;
    letter.run(id, id, email, name, kind, state, at, at - i * 60_000, state === "sent" ? at : null, problem);
  });
  db.prepare("INSERT INTO kit_job VALUES (?, 'letter', 'x', 'x', 'dead', ?, 7, NULL, NULL, ?, ?, NULL)").run(
    "01999d11-9800-7012-8000-0000000000f1",
    at,
    "the mail could not be sent: Connection refused",
    at,
  );
}

function add_what_is_empty(data: string) {
  const db = new DatabaseSync(`${data}/upswing.db`);
  db.prepare("INSERT INTO practices_practice VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
    ...[quiet_creek, "Quiet Creek Pediatrics", "", "", "other", 0, "America/New_York", "", 0, 1],
  );
  db.prepare("INSERT INTO programs_program VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
    ...[
      new_program,
      "First Steps",
      "",
      "2026-10-01",
      "2027-09-30",
      "month",
      10,
      "America/New_York",
      1,
      "anhoej",
    ],
  );
  add_letters(db);
  db.close();
  const where = ["--data", data, "--email", newcomer.email];
  command(["user", "add", ...where, "--name", newcomer.name, "--password-stdin"], `${newcomer.password}\n`);
  command(["user", "grant", ...where, "--role", "lead", "--practice", quiet_creek]);
  command(["user", "grant", ...where, "--role", "director", "--program", new_program]);
}

async function add_own_measure(url: string) {
  const api = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });
  const { email, password } = person("maya");
  await api.post("/api/open/login", { data: { email, password } });
  const known = await (await api.get(`/api/practices/${cedar_street}/measures/${screening}`)).json();
  const { practice_id: _, version: __, ...measure } = known.measure;
  const data = {
    ...measure,
    id: own_measure,
    name: "Plan talked over with the family",
    short_name: "Plan talked over",
  };
  const reply = await api.post(`/api/practices/${cedar_street}/measures`, {
    data,
    headers: { "If-Match": '"v0"' },
  });
  if (!reply.ok()) throw new Error(`The measure was not made: ${reply.status()} ${await reply.text()}`);
  await api.dispose();
}

export async function start_gallery(): Promise<Server> {
  const server = await start_server(add_what_is_empty);
  await add_own_measure(server.url);
  return server;
}
