// Two nodes on one PostgreSQL behind a round-robin, each request to the other one: UPSWING_E2E_PG (tools/two_nodes) names a
// PostgreSQL, and then every journey is one of two nodes.
import { execFileSync } from "node:child_process";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export const postgres = process.env.UPSWING_E2E_PG ?? "";

let made = 0;

/** A new, empty database in the PostgreSQL of the tests; answers its address. */
export function new_database(): string {
  const name = `journey_${process.pid}_${++made}`;
  const folder = /[?&]host=([^&]+)/.exec(postgres)?.[1] ?? "";
  execFileSync("/usr/lib/postgresql/15/bin/createdb", ["-h", folder, "-U", "upswing", name]);
  return postgres.replace("/upswing_test?", `/${name}?`);
}

/** Gives each request to the next node; live updates too. */
export async function round_robin(urls: string[]): Promise<{ url: string; stop: () => void }> {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const node = new URL(urls[turn++ % urls.length] as string);
    const on = request(
      {
        hostname: node.hostname,
        port: node.port,
        method: asked.method,
        path: asked.url,
        headers: asked.headers,
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
        reply.pipe(answer);
        reply.on("error", () => answer.destroy());
      },
    );
    on.on("error", () => answer.destroy());
    answer.on("close", () => on.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
