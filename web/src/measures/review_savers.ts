// Charts being answered: each saves itself; a chart begun without a network is there again after a reload.
import { useEffect, useReducer, useRef } from "react";
import type { Review, ReviewChart } from "../gen/types";
import { Autosave, type Saved } from "../kit/autosave";
import { drop_draft, keep_draft, kept_draft } from "../kit/drafts";
import { new_id } from "../kit/ids";
import { drop_chart, save_chart } from "./measures_api";
import { type Answers, answers_of, any_answer, input_of_chart } from "./review";

export interface ChartSaver {
  id: string;
  autosave: Autosave<Answers>;
  /** The server holds it. */
  kept: boolean;
  by: string;
  version: number;
}

export function useChartSavers(practice: string, review: Review) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const savers = useRef<ChartSaver[]>([]);
  const { measures, period } = review;
  const begun = `review/${practice}/${period}/begun`;

  function make(id: string, chart?: ReviewChart): ChartSaver {
    const saved = (now?: ReviewChart): Saved<Answers> => ({
      fields: answers_of(measures, now),
      version: now?.version ?? 0,
    });
    const saver: ChartSaver = {
      id,
      kept: chart !== undefined,
      by: chart?.entered_by ?? "",
      version: chart?.version ?? 0,
      autosave: undefined as never,
    };
    function take(now: ReviewChart) {
      Object.assign(saver, { kept: true, by: now.entered_by, version: now.version });
      return saved(now);
    }
    saver.autosave = new Autosave(
      `review/${practice}/${period}/${id}`,
      saved(chart),
      async (answers, version) =>
        take(await save_chart(practice, period, id, input_of_chart(answers), version)),
      (current) => take(current as ReviewChart),
      redraw,
      (answers) => any_answer(answers) || saver.kept,
    );
    return saver;
  }

  function keep_begun() {
    const mine = savers.current.filter((saver) => !saver.kept).map((saver) => saver.id);
    void keep_draft(begun, { base: [], mine, version: 0 });
  }

  function add(id = new_id()): ChartSaver {
    const saver = make(id);
    savers.current.push(saver);
    keep_begun();
    redraw();
    return saver;
  }

  async function remove(saver: ChartSaver) {
    saver.autosave.stop();
    if (saver.kept) await drop_chart(practice, period, saver.id, saver.version);
    void drop_draft(`review/${practice}/${period}/${saver.id}`);
    savers.current = savers.current.filter((each) => each !== saver);
    keep_begun();
    redraw();
  }

  for (const chart of review.charts) {
    if (!savers.current.some((saver) => saver.id === chart.id)) savers.current.push(make(chart.id, chart));
  }
  savers.current.sort((a, b) => a.id.localeCompare(b.id));

  useEffect(() => {
    for (const chart of review.charts) {
      const saver = savers.current.find((each) => each.id === chart.id);
      if (!saver || saver.autosave.unsaved || chart.version <= saver.version) continue;
      Object.assign(saver, { kept: true, by: chart.entered_by, version: chart.version });
      saver.autosave.receive({ fields: answers_of(measures, chart), version: chart.version });
    }
  }, [review]);

  useEffect(() => {
    async function put_back() {
      const draft = await kept_draft(begun);
      for (const id of (draft?.mine as string[] | undefined) ?? []) {
        if (!savers.current.some((saver) => saver.id === id)) savers.current.push(make(id));
      }
      for (const saver of savers.current) await saver.autosave.restore();
      redraw();
    }
    void put_back();
    return () => {
      for (const saver of savers.current) void saver.autosave.flush();
    };
  }, []);

  return { savers: savers.current, add, remove };
}
