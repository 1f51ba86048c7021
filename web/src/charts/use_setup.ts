// What the data lead is choosing: kept on this device until it is saved, and never saved over what somebody else set.
import { useEffect, useRef, useState } from "react";
import type { Chart, ChartSettings } from "../gen/types";
import { Problem } from "../kit/api";
import { drop_draft, keep_draft, kept_draft } from "../kit/drafts";
import { useForm } from "../kit/form";
import { useWords } from "../kit/words";
import { announce } from "../ui/announce";
import { in_order, input_of, type SetupValues, save_setup } from "./settings_api";

/** Lists and all. */
const same = (a: SetupValues, b: SetupValues) => JSON.stringify(a) === JSON.stringify(b);

export type Setup = ReturnType<typeof useSetup>;

export function useSetup(chart: Chart) {
  const t = useWords();
  const key = `chart/${chart.practice_id}/${chart.measure.id}/settings`;
  const base = useRef(chart.settings);
  const [open, set_open] = useState(false);
  const [restored, set_restored] = useState(false);
  const [wanted, set_wanted] = useState<string>();
  const form = useForm<SetupValues>(input_of(chart.settings), async (values) => {
    const saved = await save_setup(chart, values, base.current.version);
    begin_from(saved);
    announce(t("charts.setup.saved"));
  });
  const mine = form.values;
  const changed = !same(mine, input_of(base.current));

  function begin_from(settings: ChartSettings) {
    base.current = settings;
    form.set(input_of(settings));
    set_restored(false);
    void drop_draft(key);
  }
  function set(patch: Partial<SetupValues>) {
    const next = in_order({ ...mine, ...patch });
    form.set(next);
    void keep_draft(key, { base: base.current, mine: next, version: base.current.version });
  }

  useEffect(() => {
    void kept_draft(key).then((draft) => {
      if (!draft) return;
      base.current = draft.base as ChartSettings;
      form.set(draft.mine as SetupValues);
      set_restored(true);
      set_open(true);
    });
  }, [key]);
  useEffect(() => {
    if (!changed && chart.settings.version > base.current.version) begin_from(chart.settings);
  }, [chart.settings.version]);

  const stale = form.error instanceof Problem && form.error.status === 412;
  const current = stale ? ((form.error as Problem).current as ChartSettings) : undefined;
  const theirs = current && current.version > base.current.version ? current : undefined;
  return {
    open,
    set_open,
    values: mine,
    set,
    changed,
    restored,
    /** The part of the form that was asked for from elsewhere on the page. */
    wanted,
    /** Puts something into the form from elsewhere; its reason is given there. */
    ask_why: (part: string, patch: Partial<SetupValues>) => {
      set(patch);
      set_open(true);
      set_wanted(`setup_${part}`);
    },
    form,
    /** What somebody else set meanwhile. */
    theirs,
    /** The problem of a field, by the start of its pointer. */
    problem: (pointer: string) => form.problems.find((each) => each.pointer.startsWith(pointer)),
    keep_mine: () => {
      if (!theirs) return;
      base.current = theirs;
      form.submit();
    },
    take_theirs: () => theirs && begin_from(theirs),
    discard: () => begin_from(chart.settings),
  };
}
