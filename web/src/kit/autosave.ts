// Keeps what is typed: on this device at once, on the server 800 ms after the last key, one request at a time.
import { type FieldProblem, is_trouble, Offline, Problem } from "./api";
import { drop_draft, keep_draft, kept_draft, type Sending } from "./drafts";
import { merge, same } from "./merge";

export const WAIT_MS = 800;
const AGAIN_MS = 8000;
const ROUNDS = 3;

export type SaveState =
  | "still"
  | "waiting"
  | "saving"
  | "saved"
  | "offline"
  /** The server cannot do it just now: it is tried again. */
  | "trouble"
  | "changed"
  | "stopped"
  /** The place is out of reach by now: a role has ended. */
  | "closed"
  | "unfinished";
export interface Saved<T> {
  fields: T;
  version: number;
}
export interface Snapshot<T> {
  state: SaveState;
  mine: T;
  saved_at?: Date;
  problems: FieldProblem[];
  /** Set while both changed the same fields: theirs, and which fields to ask about. */
  conflict?: { theirs: T; asked: (keyof T & string)[] };
  error?: Error;
}

export class Autosave<T extends object> {
  snapshot: Snapshot<T>;
  private base: T;
  private version: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  /** `save` sends the fields made from a version and answers with what the server holds now; `read_current` reads a 412. */
  constructor(
    private readonly key: string,
    start: Saved<T>,
    private readonly save: (fields: T, version: number) => Promise<Saved<T>>,
    private readonly read_current: (current: unknown, version: number) => Saved<T>,
    private readonly changed: () => void,
    /** Whether the fields are whole enough to be sent; until then they stay on this device. */
    private readonly ready: (fields: T) => boolean = () => true,
    /** How the fields are sent when this page is no longer open. */
    private readonly sending?: (fields: T, version: number) => Sending,
    /** Mends what two people's changes together cannot be. */
    private readonly tidy: (fields: T) => T = (fields) => fields,
  ) {
    this.base = start.fields;
    this.version = start.version;
    this.snapshot = { state: "still", mine: start.fields, problems: [] };
  }

  get unsaved() {
    return !same(this.base, this.snapshot.mine);
  }

  /** Puts back what an earlier visit left unsaved on this device. */
  async restore() {
    const draft = await kept_draft(this.key);
    if (!draft || this.unsaved) return;
    const merged = merge(draft.base as T, draft.mine as T, this.base);
    if (same(merged.value, this.base)) return void drop_draft(this.key);
    this.change(this.tidy(merged.value));
  }

  change(patch: Partial<T>) {
    const mine = { ...this.snapshot.mine, ...patch };
    this.set({ mine, state: "waiting", problems: [] });
    this.keep();
    this.later(WAIT_MS);
  }

  private keep() {
    const { mine } = this.snapshot;
    const kept = { base: this.base, mine, version: this.version };
    const sending = this.sending?.(mine, this.version);
    void keep_draft(this.key, sending ? { ...kept, sending } : kept);
  }

  /** News from the server, when somebody else saved. */
  receive(theirs: Saved<T>) {
    if (theirs.version <= this.version || this.running) return;
    this.take(theirs);
  }

  /** The person chose between mine and theirs; the rest is saved with it. */
  choose(chosen: Partial<T>) {
    this.set({ conflict: undefined });
    this.change(chosen);
    void this.flush();
  }

  /** Saves now, if there is something to save, and what was typed meanwhile; resolves when it is settled. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    for (let round = 0; round < ROUNDS; ++round) {
      if (!this.running) {
        if (!this.unsaved || this.snapshot.conflict) return this.settle();
        if (!this.ready(this.snapshot.mine)) return this.set({ state: "unfinished" });
        this.running = this.send().finally(() => {
          this.running = undefined;
        });
      }
      await this.running;
      if (this.snapshot.state !== "waiting") return;
    }
    this.later(WAIT_MS);
  }

  stop() {
    clearTimeout(this.timer);
  }

  /** What was typed is again what the server holds. */
  private settle() {
    if (this.snapshot.state === "waiting")
      this.set({ state: "saved", saved_at: this.snapshot.saved_at ?? new Date() });
  }

  private async send() {
    const sent = this.snapshot.mine;
    this.set({ state: "saving" });
    try {
      const saved = await this.save(sent, this.version);
      this.base = saved.fields;
      this.version = saved.version;
      const typed_meanwhile = !same(this.snapshot.mine, sent);
      if (typed_meanwhile) this.set({ state: "waiting", problems: [], error: undefined });
      else {
        this.base = this.snapshot.mine;
        this.set({ state: "saved", saved_at: new Date(), problems: [], error: undefined });
        void drop_draft(this.key);
      }
    } catch (error) {
      this.failed(error as Error);
    }
  }

  private failed(error: Error) {
    if (error instanceof Offline) {
      this.set({ state: "offline", error });
      this.later(AGAIN_MS);
    } else if (is_trouble(error)) {
      this.set({ state: "trouble", error });
      this.later(AGAIN_MS);
    } else if (error instanceof Problem && error.status === 412) {
      this.take(this.read_current(error.current, error.current_version));
    } else if (error instanceof Problem && (error.status === 403 || error.status === 404)) {
      this.set({ state: "closed", error, problems: [] });
    } else {
      this.set({ state: "stopped", error, problems: error instanceof Problem ? error.fields : [] });
    }
  }

  private take(theirs: Saved<T>) {
    const merged = merge(this.base, this.snapshot.mine, theirs.fields);
    const { asked } = merged;
    const mine_left = !same(merged.value, theirs.fields);
    const value = mine_left ? this.tidy(merged.value) : merged.value;
    this.base = theirs.fields;
    this.version = theirs.version;
    this.set({
      mine: value,
      state: asked.length > 0 ? "changed" : mine_left ? "waiting" : "saved",
      saved_at: new Date(),
      problems: [],
      conflict: asked.length > 0 ? { theirs: this.tidy(merged.theirs), asked } : undefined,
    });
    if (mine_left) this.keep();
    else void drop_draft(this.key);
    if (mine_left && asked.length === 0) this.later(WAIT_MS);
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private set(patch: Partial<Snapshot<T>>) {
    this.snapshot = { ...this.snapshot, ...patch };
    this.changed();
  }
}

/** It was not saved, and trying again would not help. */
export const is_stuck = (state: SaveState) => state === "stopped" || state === "closed";
