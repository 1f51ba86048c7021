// The file as it was understood, line by line, with what to look at.
import type { ImportReport, ImportRow } from "../gen/types";
import { say_number } from "../kit/dates";
import { useWords, type Words } from "../kit/words";
import { Notice } from "../ui/notice";
import { ScrollBox } from "../ui/scroll_box";
import { Tag, type TagShape } from "../ui/tag";

const SHAPES: Record<ImportRow["status"], TagShape> = {
  fresh: "full",
  changed: "half",
  same: "none",
  problem: "empty",
};
const SHOWN = 300;

export function ImportPreview(props: { report: ImportReport }) {
  const t = useWords();
  const { report } = props;
  const numbers = (["numerator", "denominator", "value"] as const).filter((name) =>
    report.columns.some((column) => column.used_as === name),
  );
  const many = report.columns.some((column) => column.used_as === "practice");
  const used = report.columns.filter((column) => column.used_as !== "ignored");
  const ignored = report.columns.filter((column) => column.used_as === "ignored");
  return (
    <>
      {report.refused && (
        <Notice kind="careful">
          {import_words(t, report.refused, {
            line: String(report.refused_line ?? ""),
            column: report.refused_column ?? "",
          })}
        </Notice>
      )}
      {report.rows.some((row) => row.doubts.length > 0) && (
        <Notice kind="careful" title={t("app.personal.title")}>
          {t("measures.import_doubts")}
        </Notice>
      )}
      <p>
        {t("measures.import_counts", {
          fresh: report.fresh,
          changed: report.changed,
          same: report.same,
          problems: report.problems,
        })}
      </p>
      <p className="small muted">
        {used
          .map((column) =>
            t("measures.column_used", { name: column.name, as: t(`measures.column.${column.used_as}`) }),
          )
          .join(" · ")}
        {ignored.length > 0 &&
          ` · ${t("measures.columns_ignored", { names: ignored.map((column) => column.name).join(", ") })}`}
      </p>
      <ScrollBox className="preview" label={t("measures.preview")}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col" className="right">
                {t("measures.line")}
              </th>
              <th scope="col">{t("measures.what_we_see")}</th>
              {many && <th scope="col">{t("measures.column.practice")}</th>}
              {many && <th scope="col">{t("measures.column.measure")}</th>}
              <th scope="col">{t("measures.column.period")}</th>
              {numbers.map((name) => (
                <th key={name} scope="col" className="right">
                  {t(`measures.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rows.slice(0, SHOWN).map((row) => (
              <tr key={row.line} className={row.status === "problem" ? "problem_row" : undefined}>
                <td className="right">{row.line}</td>
                <td>
                  <Tag shape={SHAPES[row.status]} words={t(`measures.row.${row.status}`)} />
                  {row.problems.map((problem) => (
                    <div key={problem.code + problem.column}>
                      {problem.column && <strong>{problem.column}: </strong>}
                      {import_words(t, problem.code, { found: problem.found })}
                    </div>
                  ))}
                  {row.doubts.map((doubt) => (
                    <div key={doubt.code + doubt.found} className="small">
                      {t(`app.personal.${doubt.code}`, { found: doubt.found })}
                    </div>
                  ))}
                </td>
                {many && <td>{row.practice}</td>}
                {many && <td>{row.measure}</td>}
                <td>{row.label ?? row.period ?? "–"}</td>
                {row.state === "counted" ? (
                  numbers.map((name) => (
                    <td key={name} className="right">
                      {row[name] == null ? "–" : say_number(row[name], 4)}
                    </td>
                  ))
                ) : (
                  <td colSpan={numbers.length} className="right">
                    {t(`measures.entry_state.${row.state}`)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {report.rows.length > SHOWN && (
        <p className="muted">{t("measures.lines_not_shown", { count: report.rows.length - SHOWN })}</p>
      )}
    </>
  );
}

/** Words for a problem of a line: of importing first, else those every field has. */
function import_words(t: Words, code: string, args: Record<string, string>): string {
  const own = `measures.import_problem.${code}`;
  const said = t(own, args);
  if (said !== own) return said;
  const shared = t(`app.problem.${code}`, args);
  return shared === `app.problem.${code}` ? t("app.problem.malformed") : shared;
}
