// A journey that counts what a person does: screens, taps, keystrokes; and says how long it takes by the keystroke-level
// model for phones: 1.1 s a tap, 0.5 s a key, 1.35 s to think before each field.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator } from "@playwright/test";

const TAP_S = 1.1;
const KEY_S = 0.5;
const THINK_S = 1.35;
/** A free text of a person is at least this long. */
const SHORTEST_TEXT = 40;

export interface Counted {
  name: string;
  screens: number;
  taps: number;
  keys: number;
  fields: number;
  seconds: number;
  most_seconds: number;
}

export class Journey {
  private screens = 0;
  private taps = 0;
  private keys = 0;
  private fields = 0;

  constructor(
    private readonly name: string,
    private readonly most_seconds: number,
  ) {}

  /** A screen is seen when its heading is there. */
  async screen(heading: Locator) {
    await expect(heading).toBeVisible();
    this.screens += 1;
  }

  async tap(what: Locator) {
    await what.click();
    this.taps += 1;
  }

  /** A tap into the field, a thought, and every key. */
  async write(field: Locator, words: string, free = true) {
    if (free)
      expect(words.length, "a free text is as long as a person's").toBeGreaterThanOrEqual(SHORTEST_TEXT);
    await field.click();
    await field.fill(words);
    this.taps += 1;
    this.fields += 1;
    this.keys += words.length;
  }

  end(most_screens = Number.POSITIVE_INFINITY): Counted {
    const { name, screens, taps, keys, fields, most_seconds } = this;
    const seconds = Math.round(taps * TAP_S + keys * KEY_S + fields * THINK_S);
    expect(seconds, `${name}: seconds`).toBeLessThanOrEqual(most_seconds);
    expect(screens, `${name}: screens`).toBeLessThanOrEqual(most_screens);
    return { name, screens, taps, keys, fields, seconds, most_seconds };
  }
}

const WORDS_A_MINUTE = 200;

/** How long somebody reads what is shown there, at an easy pace. */
export async function reading_seconds(place: Locator) {
  const words = (await place.innerText()).split(/\s+/).filter(Boolean).length;
  return (words * 60) / WORDS_A_MINUTE;
}

export function budgets_page(rows: Counted[]) {
  return `# Time budgets

What common work costs a person on a phone, 390 pixels wide. Journeys in a real browser count screens, taps and keys; the time
is the keystroke-level model's: ${TAP_S} s a tap, ${KEY_S} s a key, ${THINK_S} s to think before each field, free texts of at least
${SHORTEST_TEXT} characters. It is not the time of a person who reads, looks things up or is called away.

\`UPSWING_ACCEPT=1 tools/browser_tests time_budgets.spec.ts\` writes this page; without the first word it checks that the
page is what the run counted.

| work | screens | taps | keys | fields | time | at most |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows
  .map(
    (each) =>
      `| ${each.name} | ${each.screens} | ${each.taps} | ${each.keys} | ${each.fields} | ${each.seconds} s | ${each.most_seconds} s |`,
  )
  .join("\n")}
`;
}

/** Where tools/browser_tests finds the page. */
export const leave_budgets = (words: string) =>
  writeFileSync(join(process.env.UPSWING_E2E_WORK ?? ".", "time-budgets.md"), words);
