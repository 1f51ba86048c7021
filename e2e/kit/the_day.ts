// The demo is one moment, Tuesday, October 6, 2026: the browser's clock goes on from there, whatever day it is.
import type { Page } from "@playwright/test";

const MOMENT = Date.parse("2026-10-06T15:05:00Z");

export async function as_on_the_day(page: Page) {
  await page.addInitScript((ahead) => {
    const True = Date;
    const now = () => True.now() + ahead;
    class OnTheDay extends True {
      constructor(...args: [] | [number | string | Date]) {
        if (args.length === 0) super(now());
        else super(...(args as [number]));
      }
      static override now = now;
    }
    globalThis.Date = OnTheDay as DateConstructor;
  }, MOMENT - Date.now());
}
