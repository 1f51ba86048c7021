// A snapshot: a program's numbers as they were on a day, in short, and as files.
import { IconDownload } from "@tabler/icons-react";
import { useParams } from "wouter";
import type { SnapshotMeasure, SnapshotView } from "../gen/types";
import { say_number, say_percent, say_short_day } from "../kit/dates";
import { useWords } from "../kit/words";
import { ButtonLink } from "../ui/button";
import { Loaded } from "../ui/loaded";
import { PageHead } from "../ui/page_head";
import { ScrollBox } from "../ui/scroll_box";
import { at_program, useSnapshot } from "./overview_api";

export default function SnapshotPage() {
  const { program = "", snapshot = "" } = useParams();
  const query = useSnapshot(program, snapshot);
  return (
    <Loaded page query={query} heights={[48, 320]}>
      {(answer) => <Shown answer={answer} program={program} />}
    </Loaded>
  );
}

function Shown(props: { answer: SnapshotView; program: string }) {
  const t = useWords();
  const { snapshot, summary } = props.answer;
  const file = (name: string) => `${at_program(props.program)}/snapshots/${snapshot.id}/${name}`;
  const icon = <IconDownload size={18} aria-hidden />;
  return (
    <div className="stack wide">
      <PageHead title={snapshot.name} />
      <section className="card stack">
        <p className="lead">
          {t("measures.snapshot_facts", {
            program: summary.program,
            day: say_short_day(snapshot.made_at.slice(0, 10)),
            practices: say_number(snapshot.practices),
            numbers: say_number(snapshot.numbers),
          })}
        </p>
        <p className="muted">{t("measures.snapshot_stays", { who: snapshot.made_by })}</p>
        <div className="row no_print">
          <ButtonLink file icon={icon} to={file("numbers.csv")}>
            {t("measures.numbers_coded")}
          </ButtonLink>
          <ButtonLink file icon={icon} to={file("definitions.csv")}>
            {t("measures.definitions_file")}
          </ButtonLink>
        </div>
        <SummaryTable measures={summary.measures} />
        <p className="small muted">{t("measures.snapshot_mark", { mark: snapshot.sha256.slice(0, 16) })}</p>
      </section>
    </div>
  );
}

const last_of = (measure: SnapshotMeasure) => {
  const at = measure.middle.findLastIndex((value) => value != null);
  return at < 0 ? undefined : { value: measure.middle[at] as number, period: measure.periods[at] as string };
};

function SummaryTable(props: { measures: SnapshotMeasure[] }) {
  const t = useWords();
  return (
    <ScrollBox label={t("measures.snapshots")}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("measures.measure")}</th>
            <th scope="col">{t("measures.snapshot_practices")}</th>
            <th scope="col">{t("measures.snapshot_numbers")}</th>
            <th scope="col">{t("measures.snapshot_middle")}</th>
          </tr>
        </thead>
        <tbody>
          {props.measures.map((measure) => {
            const last = last_of(measure);
            return (
              <tr key={measure.name}>
                <th scope="row">{measure.name}</th>
                <td className="number">{say_number(measure.practices)}</td>
                <td className="number">{say_number(measure.numbers)}</td>
                <td className="number">
                  {last
                    ? `${measure.unit === "%" ? say_percent(last.value) : `${say_number(last.value)} ${measure.unit}`} (${say_short_day(last.period)})`
                    : t("measures.snapshot_no_middle")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
