// A server with a demo of its own: the demo is made once and copied, so that journeys do not disturb each other.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { new_database, postgres, round_robin } from "./nodes";

const work = process.env.UPSWING_E2E_WORK ?? "";
const binary = process.env.UPSWING_BINARY ?? "";
const web_dir = process.env.UPSWING_WEB_DIR;
const STARTS_WITHIN_MS = 10_000;

/** One of the binary's commands, on a data folder; answers what it prints. */
export const command = (words: string[], input = "") =>
  execFileSync(binary, words, { input, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] });

export interface Server {
  url: string;
  data: string;
  stop: () => Promise<void>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
  /** Starts it again at the same address, on what is on the disk. */
  again: () => Promise<void>;
}

/** The address in the line that says that it listens. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const said: string[] = [];
    const why = (words: string) => failed(new Error(`${words}\n${said.join("\n")}`));
    const timer = setTimeout(() => why("The server did not start in time."), STARTS_WITHIN_MS);
    const hear = (line: string) => {
      said.push(line);
      const address = /listening.*?(http:\/\/[\d.]+:\d+)/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on("line", hear);
    child.on("exit", () => why("The server ended at once."));
  });
}

interface Node {
  url: string;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
}

async function start_node(place: string[], more: string[], listen = "127.0.0.1:0"): Promise<Node> {
  const pages = web_dir ? ["--web-dir", web_dir] : [];
  const child = spawn(binary, ["serve", ...place, "--listen", listen, ...pages, ...more]);
  const ended = new Promise<number | null>((done) => child.on("exit", done));
  const url = await listening(child);
  async function stop() {
    child.kill("SIGTERM");
    const code = await ended;
    if (code !== 0) throw new Error(`The server ended with ${code}.`);
  }
  async function kill() {
    child.kill("SIGKILL");
    await ended;
  }
  return { url, stop, kill };
}

export type Template = "template" | "first_week" | "rough_patch" | "nothing";

/** `prepare` may change the copy before it is served; `more` are further options of serve; from "nothing" it is a fresh
 * installation. */
export async function start_server(
  prepare?: (data: string) => void,
  more: string[] = [],
  from: Template = "template",
): Promise<Server> {
  const data = await mkdtemp(join(work, "servers", "demo-"));
  if (postgres && !prepare && from === "template") return start_two_nodes(data, more);
  if (from !== "nothing") await cp(join(work, from), data, { recursive: true });
  prepare?.(data);
  let node = await start_node(["--data", data], more);
  const { url } = node;
  async function stop() {
    await node.stop();
    await rm(data, { recursive: true, force: true });
  }
  async function again() {
    node = await start_node(["--data", data], more, new URL(url).host);
  }
  return { url, data, stop, kill: () => node.kill(), again };
}

async function start_two_nodes(data: string, more: string[]): Promise<Server> {
  const place = ["--data", data, "--db", new_database()];
  command(["demo", ...place]);
  const nodes = [await start_node(place, more), await start_node(place, more)];
  const front = await round_robin(nodes.map((node) => node.url));
  async function stop() {
    front.stop();
    for (const node of nodes) await node.stop();
    await rm(data, { recursive: true, force: true });
  }
  const kill = async () => {
    for (const node of nodes) await node.kill();
  };
  const again = () => Promise.reject(new Error("Two nodes are not started again."));
  return { url: front.url, data, stop, kill, again };
}
