// The way out. What was typed and could not be sent would go with it: then it is asked first.
import { type ReactNode, Suspense, useState } from "react";
import { count_kept } from "../kit/drafts";
import { kept_files } from "../kit/kept_files";
import { send_waiting } from "../kit/send_later";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { later } from "../ui/pages";
import { sign_out, useMe } from "./access_api";

const UnsentDialog = later(async () => (await import("./unsent_dialog")).default);
const TRIES = 3;
const TRY_MS = 700;

/** What was just typed has a moment to be sent; answers how much stays behind. */
async function still_here(person: string): Promise<number> {
  for (let tries = 1; ; ++tries) {
    await send_waiting();
    const count = (await count_kept()) + (await kept_files(person)).length;
    if (count === 0 || tries === TRIES) return count;
    await new Promise((done) => setTimeout(done, TRY_MS));
  }
}

export function SignOut(props: { everywhere?: boolean; children: (leave: () => void) => ReactNode }) {
  const t = useWords();
  const me = useMe();
  const [count, set_count] = useState(0);
  const [error, set_error] = useState<Error>();
  /** Without a network the question may not be on this device; then one stays signed in anyway. */
  async function ask(show: () => void) {
    try {
      await import("./unsent_dialog");
      show();
    } catch {
      announce(t("app.trouble.offline"));
    }
  }
  const go = () => sign_out(props.everywhere).catch((found: Error) => ask(() => set_error(found)));
  async function leave() {
    const found = await still_here(me.id);
    await (found > 0 ? ask(() => set_count(found)) : go());
  }
  const stay = () => {
    set_count(0);
    set_error(undefined);
  };
  return (
    <>
      {props.children(() => void leave())}
      {(count > 0 || error) && (
        <Suspense fallback={null}>
          <UnsentDialog count={count} error={error} go={() => void go()} stay={stay} />
        </Suspense>
      )}
    </>
  );
}
