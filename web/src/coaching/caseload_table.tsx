// The lines themselves: a table on a wide screen, cards on a phone. Moving with j and k puts the focus on the practice's name.
import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import type { CaseLine } from "../gen/types";
import { day_in, say_near_day, say_period } from "../kit/dates";
import { useWords } from "../kit/words";
import { Spark } from "../ui/spark";
import { page_of } from "./coaching_api";
import { useFeelings } from "./handover_api";
import { OwnFeeling } from "./own_feeling";

const COLUMNS = ["practice", "why", "last", "next", "test", "chart", "numbers", "promises", "help"];
const home_of = (line: CaseLine) => page_of(line.practice_id);

/** j and k move through the names; p prepares. Not while somebody types. */
function useKeys(lines: CaseLine[]) {
  const [, go] = useLocation();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest("input, textarea, select, [role=dialog]");
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const names = [...(table.current?.querySelectorAll<HTMLAnchorElement>("a.open") ?? [])];
      const at = names.indexOf(document.activeElement as HTMLAnchorElement);
      if (event.key === "j") names[Math.min(at + 1, names.length - 1)]?.focus();
      if (event.key === "k") names[Math.max(at - 1, 0)]?.focus();
      const line = lines[at];
      if (event.key === "p" && line) go(`${home_of(line)}/prep?program=${line.program_id}`);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [lines, go]);
  return table;
}

export function CaseTable(props: { lines: CaseLine[]; now: string }) {
  const t = useWords();
  const table = useKeys(props.lines);
  const feelings = useFeelings(true).data?.feelings;
  const programs = new Set(props.lines.map((line) => line.program_id)).size;
  return (
    <table className="cases case_list" ref={table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`coaching.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line) => (
          <CaseRow
            key={line.practice_id + line.program_id}
            line={line}
            named={programs > 1}
            feeling={feelings?.findLast((each) => each.practice_id === line.practice_id)?.words}
          />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow(props: { line: CaseLine; named: boolean; feeling?: string }) {
  const t = useWords();
  const { line } = props;
  const label = (column: string) => t(`coaching.column.${column}`);
  const day = (instant: string | null | undefined) =>
    instant && say_near_day(day_in(instant, line.time_zone));
  const why = line.reasons.map((each) => t(`coaching.reason.${each.reason}`)).join("; ");
  return (
    <tr>
      <th scope="row">
        <div className="case_name">
          <Link to={home_of(line)} className="open" title={line.practice_name}>
            {line.practice_name}
          </Link>
          {props.named && <div className="small muted">{line.program_name}</div>}
          <OwnFeeling practice={line.practice_id} name={line.practice_name} words={props.feeling} />
          <div className="small case_actions no_print">
            <Link
              to={`${home_of(line)}/prep?program=${line.program_id}`}
              aria-label={t("coaching.prepare_for", { practice: line.practice_name })}
            >
              {t("coaching.prepare")}
            </Link>
            <Link
              to={`${home_of(line)}/log`}
              aria-label={t("coaching.log_for", { practice: line.practice_name })}
            >
              {t("coaching.log")}
            </Link>
          </div>
        </div>
      </th>
      <td data-label={label("why")} className={why ? "why" : "nothing"} title={why}>
        {why}
      </td>
      <td data-label={label("last")}>{day(line.last_contact) ?? t("coaching.never")}</td>
      <td data-label={label("next")}>{day(line.next_contact) ?? t("coaching.no_date")}</td>
      <td data-label={label("test")} className={line.test ? undefined : "nothing"}>
        {line.test && (
          <Link to={`/practices/${line.practice_id}/pdsa/${line.test.id}`} title={line.test.title}>
            {line.test.title}
          </Link>
        )}
      </td>
      <td className={line.trail.length === 0 ? "nothing" : undefined}>
        {line.trail.length > 0 && (
          <Link
            to={`/practices/${line.practice_id}/measures`}
            aria-label={`${label("chart")}: ${line.measure}`}
          >
            <Spark trail={line.trail} width={84} height={22} />
          </Link>
        )}
      </td>
      <td data-label={label("numbers")}>{numbers(t, line)}</td>
      <td
        data-label={label("promises")}
        className={line.own_promises + line.their_promises === 0 ? "nothing" : undefined}
      >
        {line.own_promises + line.their_promises > 0 &&
          t("coaching.you_them", { own: line.own_promises, theirs: line.their_promises })}
      </td>
      <td
        data-label={label("help")}
        className={line.help_requests + line.barriers === 0 ? "nothing" : undefined}
      >
        {[
          line.help_requests > 0 && t("coaching.help_open", { count: line.help_requests }),
          line.barriers > 0 && t("coaching.barriers_count", { count: line.barriers }),
        ]
          .filter(Boolean)
          .join(", ")}
      </td>
    </tr>
  );
}

function numbers(t: ReturnType<typeof useWords>, line: CaseLine) {
  if (line.waits_for) return t("coaching.waits", { period: say_period(line.waits_for) });
  if (line.sent_until) return t("coaching.sent", { period: say_period(line.sent_until) });
  return t("coaching.no_numbers");
}
