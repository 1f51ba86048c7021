// All charts of a period as a table: one row a chart, a column a measure; on paper with empty rows to fill by hand.
import { IconX } from "@tabler/icons-react";
import { useWords } from "../kit/words";
import { Button } from "../ui/button";
import { ScrollBox } from "../ui/scroll_box";
import { MarkChoice } from "./mark_choice";
import { Conflict, type ReviewParts } from "./review_card";

export function ReviewTable(props: ReviewParts) {
  const t = useWords();
  const { measures, savers, planned, may_send } = props;
  const empty = Math.max(0, planned - savers.length);
  return (
    <div className="card stack review_sheet">
      <p className="small print_only">{t("measures.review.no_names")}</p>
      <ScrollBox label={t("measures.review.sheet")}>
        <table className="plain review_table">
          <thead>
            <tr>
              <th scope="col">{t("measures.tally.chart")}</th>
              {measures.map((measure) => (
                <th key={measure.id} scope="col">
                  {measure.short_name}
                </th>
              ))}
              {may_send && (
                <th scope="col" className="no_print">
                  <span className="hidden_text">{t("app.remove")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {savers.map((saver, index) => (
              <tr key={saver.id}>
                <th scope="row">
                  {index + 1}
                  <Conflict saver={saver} />
                </th>
                {measures.map((measure) => (
                  <td key={measure.id}>
                    <MarkChoice
                      name={`row_${saver.id}_${measure.id}`}
                      about={`${t("measures.review.chart_number", { number: index + 1 })}, ${measure.short_name}`}
                      value={saver.autosave.snapshot.mine[measure.id] ?? ""}
                      onChange={(value) => saver.autosave.change({ [measure.id]: value })}
                      disabled={!may_send}
                    />
                  </td>
                ))}
                {may_send && (
                  <td className="no_print">
                    <Button
                      kind="quiet"
                      label={t("measures.review.drop", { number: index + 1 })}
                      onClick={() => void props.remove(saver)}
                      icon={<IconX size={18} aria-hidden />}
                    >
                      {null}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
            {Array.from({ length: empty }, (_, i) => savers.length + i + 1).map((number) => (
              <tr key={number} className="empty_row">
                <th scope="row">{number}</th>
                {measures.map((measure) => (
                  <td key={measure.id}>
                    <span className="paper_marks" aria-hidden>
                      {t("measures.review.letter.yes")} ☐ {t("measures.review.letter.no")} ☐{" "}
                      {t("measures.review.letter.not_applicable")} ☐
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {may_send && (
        <div className="no_print">
          <Button kind={savers.length < planned ? "main" : "plain"} onClick={() => void props.add()}>
            {t(savers.length === 0 ? "measures.review.first" : "measures.review.next")}
          </Button>
        </div>
      )}
    </div>
  );
}
