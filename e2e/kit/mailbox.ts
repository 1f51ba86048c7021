// A mail server for journeys: takes what it is sent on a port of this machine.
import { type AddressInfo, createServer, type Socket } from "node:net";

export interface Mailbox {
  address: string;
  /** Waits for a mail to somebody and answers the secret of the link in it. */
  link_to: (email: string) => Promise<string>;
  stop: () => void;
}

/** As much of SMTP as our server speaks; what came is kept as it was sent. */
function take(socket: Socket, keep: (mail: string) => void) {
  let pending = "";
  let mail: string[] | undefined;
  const say = (words: string) => socket.write(`${words}\r\n`);
  say("220 mailbox");
  const hear = (line: string) => {
    if (mail && line !== ".") mail.push(line);
    else if (mail) {
      keep(mail.join("\n"));
      mail = undefined;
      say("250 taken");
    } else if (line.startsWith("DATA")) {
      mail = [];
      say("354 go on");
    } else if (line.startsWith("QUIT")) {
      say("221 bye");
      socket.end();
    } else say("250 ok");
  };
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    const lines = (pending + bytes.toString("utf8")).split("\r\n");
    pending = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
}

export async function start_mailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const server = createServer((socket) => take(socket, (mail) => mails.push(mail)));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  async function link_to(email: string) {
    for (let tries = 0; tries < 100; ++tries) {
      const mail = mails.findLast((each) => each.includes(`<${email}>`));
      const found = mail && /\/join#([0-9a-f]+)/.exec(mail.replaceAll("=\n", ""))?.[1];
      if (found) return found;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`No mail with a link came for ${email}.`);
  }
  return { address: `smtp://127.0.0.1:${port}`, link_to, stop: () => server.close() };
}
