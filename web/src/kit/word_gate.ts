// Lets words through once they were looked over; until then they stay on this device.
import type { TextDoubt } from "../gen/types";
import { Offline } from "./api";
import { as_one, look_over } from "./text_doubts";

const AGAIN_MS = 8000;

export class WordGate {
  doubts: TextDoubt[] = [];
  /** Nobody can be asked just now: there is no network. */
  offline = false;
  private passed: string;
  private looking = "";
  private refused = "";
  private asked: Promise<void> = Promise.resolve();

  /** `passed` are the words the server holds already; `settled` is called when there is an answer. */
  constructor(
    passed: string[],
    private readonly settled: () => void,
    private readonly look: (texts: string[]) => Promise<TextDoubt[]> = look_over,
    private readonly changed: () => void = () => {},
  ) {
    this.passed = as_one(passed);
  }

  /** Whether these words may be sent; if nobody knows yet, asks. */
  may_pass(texts: string[]): boolean {
    const words = as_one(texts);
    if (words === this.passed || texts.every((text) => text.trim() === "")) {
      this.doubts = [];
      return true;
    }
    if (words !== this.refused && words !== this.looking) this.asked = this.ask(texts, words);
    return false;
  }

  /** Resolves once the words that were asked about have an answer. */
  answered(): Promise<void> {
    return this.asked;
  }

  /** The person says the words are fine. */
  keep() {
    this.passed = this.refused;
    this.doubts = [];
    this.settled();
  }

  private async ask(texts: string[], words: string) {
    this.looking = words;
    try {
      const found = await this.look(texts);
      this.offline = false;
      if (this.looking !== words) return;
      this.doubts = found;
      if (found.length > 0) this.refused = words;
      else this.passed = words;
    } catch (error) {
      if (error instanceof Offline) {
        this.offline = true;
        this.changed();
        setTimeout(() => this.settled(), AGAIN_MS);
        return;
      }
      this.passed = words; // the look is a courtesy: when it cannot be had, nobody's words are kept back
    } finally {
      if (this.looking === words) this.looking = "";
    }
    this.settled();
  }
}
