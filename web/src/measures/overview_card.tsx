// Who has sent which period, and how many numbers are there: a page of practices, those that have not sent first if wanted.
import { useState } from "react";
import { say_day, say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { SelectField, TextField } from "../ui/field";
import { Loaded } from "../ui/loaded";
import { useOverview, useSums } from "./overview_api";
import { type OverviewLook, OverviewTable } from "./overview_table";

export function OverviewCard(props: { program: string; opens: (practice: string) => boolean }) {
  const t = useWords();
  const [show, set_show] = useState("all");
  const [look, set_look] = useState<OverviewLook>("periods");
  const [find, set_find] = useState("");
  const [before, set_before] = useState<(string | undefined)[]>([undefined]);
  const query = useOverview(props.program, { waiting: show === "waiting", find, after: before.at(-1) });
  const from_the_start = () => set_before([undefined]);
  return (
    <section className="card stack" aria-labelledby="overview_title">
      <h2 id="overview_title">{t("measures.handed_in")}</h2>
      <SumLine program={props.program} />
      <div className="row no_print">
        <SelectField
          id="overview_show"
          label={t("measures.overview_show")}
          value={show}
          onChange={(value) => {
            set_show(value);
            from_the_start();
          }}
          options={["all", "waiting"].map((value) => ({ value, label: t(`measures.overview_${value}`) }))}
        />
        <SelectField
          id="overview_look"
          label={t("measures.overview_look")}
          value={look}
          onChange={(value) => set_look(value as OverviewLook)}
          options={["periods", "measures"].map((value) => ({ value, label: t(`measures.by_${value}`) }))}
        />
        <TextField
          id="overview_find"
          label={t("measures.overview_find")}
          value={find}
          onChange={(value) => {
            set_find(value);
            from_the_start();
          }}
        />
      </div>
      <Loaded query={query} heights={[280]}>
        {(answer) => (
          <>
            {answer.rows.length === 0 ? (
              <p className="muted">
                {t(show === "waiting" && !find ? "measures.overview_all_sent" : "measures.overview_none")}
              </p>
            ) : (
              <OverviewTable answer={answer} look={look} opens={props.opens} />
            )}
            {(before.length > 1 || answer.next) && (
              <div className="row no_print">
                <Button disabled={before.length === 1} onClick={() => set_before(before.slice(0, -1))}>
                  {t("measures.page_before")}
                </Button>
                <Button
                  disabled={!answer.next}
                  onClick={() => set_before([...before, answer.next ?? undefined])}
                >
                  {t("measures.page_next")}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function SumLine(props: { program: string }) {
  const t = useWords();
  const sums = useSums(props.program).data;
  if (!sums?.asked || !sums.due_on || sums.of === 0) return null;
  return (
    <p className="lead">
      {t("measures.handed_in_sum", {
        sent: sums.sent,
        count: sums.of,
        period: say_period(sums.asked),
        day: say_day(sums.due_on),
      })}
    </p>
  );
}
