// Tests that other practices of the program shared: read one, and try it here.
import { useState } from "react";
import { useLocation } from "wouter";
import type { SharedCycle } from "../gen/types";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { FormTrouble } from "../ui/trouble";
import { TheirWords } from "./borrowing";
import { begin_cycle, page_after, useShared } from "./pdsa_api";
import { StateTag } from "./state_tag";

export function Shared(props: { practice: string; may: boolean }) {
  const t = useWords();
  const [open, set_open] = useState(false);
  return (
    <details className="no_print" onToggle={(event) => set_open(event.currentTarget.open)}>
      <summary>{t("pdsa.shared_tests")}</summary>
      {open && <SharedList {...props} />}
    </details>
  );
}

function SharedList(props: { practice: string; may: boolean }) {
  const t = useWords();
  const [, go] = useLocation();
  const [error, set_error] = useState<Error>();
  async function borrow(cycle: SharedCycle) {
    set_error(undefined);
    try {
      const made = await begin_cycle(props.practice, { title: cycle.title, borrowed_from: cycle.id });
      go(page_after(props.practice, made));
    } catch (thrown) {
      set_error(thrown as Error);
    }
  }
  return (
    <Loaded query={useShared(props.practice)} heights={[120]}>
      {({ cycles }) => (
        <div className="stack">
          {cycles.length === 0 && <p className="muted">{t("pdsa.none_shared")}</p>}
          {error && <FormTrouble error={error} />}
          <ul className="bare grid2">
            {cycles.map((cycle) => (
              <li key={cycle.id} className="card stack tight">
                <StateTag state={cycle.state} />
                <h3>{cycle.question || cycle.title}</h3>
                <p className="small muted">{cycle.practice_name ?? t("pdsa.a_practice")}</p>
                <TheirWords cycle={cycle} />
                {props.may && (
                  <div>
                    <Button
                      label={t("pdsa.borrow_one", { test: cycle.question || cycle.title })}
                      onClick={() => void borrow(cycle)}
                    >
                      {t("pdsa.borrow")}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  );
}
