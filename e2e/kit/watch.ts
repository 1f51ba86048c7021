// Listens to what a page complains about: script errors, errors in the console, broken promises, what its policy refused.
import type { Page } from "@playwright/test";

/** The browser's own line about an answer of 4xx; whether the page handles the answer is what journeys look at. */
const ANSWERS = /^Failed to load resource: the server responded with a status of 4\d\d/;
/** No network, or a server that was ended on purpose. */
/** What the configuration of the journeys does by itself. */
const BLOCKED = /Service Worker registration blocked by Playwright/;
const OFFLINE =
  /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/;

export async function watch(page: Page, complaints: string[]) {
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (line) => {
    if (line.type() !== "error" && line.type() !== "warning") return;
    const words = line.text();
    if ([ANSWERS, BLOCKED, OFFLINE].some((each) => each.test(words))) return;
    complaints.push(`${line.type()}: ${words} (${page.url()})`);
  });
  page.on("response", (reply) => {
    if (reply.status() >= 500) complaints.push(`${reply.status()} ${reply.url()}`);
  });
  await page.exposeBinding("__refused", (_, words: string) => void complaints.push(`policy: ${words}`));
  await page.addInitScript(() => {
    const tell = (window as unknown as { __refused: (words: string) => void }).__refused;
    document.addEventListener("securitypolicyviolation", (event) =>
      tell(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
}
