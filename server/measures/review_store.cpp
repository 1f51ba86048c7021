// Charts looked through for a reporting period, in the database.
#include "measures/review_store.hpp"

#include <map>

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

namespace {

struct ChartRow {
  ReviewChartId id;
  std::string entered_by;
  kit::Instant entered_at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(ChartRow, id, entered_by, entered_at, version)

struct MarkRow {
  ReviewChartId chart_id;
  MeasureId measure_id;
  ReviewAnswer answer{};
};
UPSWING_DESCRIBE(MarkRow, chart_id, measure_id, answer)

}  // namespace

std::vector<ReviewChart> review_charts(ReadTx const& tx, PracticeId const& practice, Day starts) {
  std::map<ReviewChartId, std::vector<ReviewMark>> marks;
  for (auto const& row : tx.all<MarkRow>(
           "SELECT m.chart_id, m.measure_id, m.answer FROM measures_review_mark m"
           " JOIN measures_review_chart c ON c.id = m.chart_id WHERE c.practice_id = $1 AND c.starts_on = $2"
           " ORDER BY m.chart_id, m.measure_id",
           practice, starts)) {
    marks[row.chart_id].push_back({row.measure_id, row.answer});
  }
  std::vector<ReviewChart> charts;
  for (auto const& row : tx.all<ChartRow>(
           "SELECT c.id, coalesce(a.name, ''), c.entered_at, c.version FROM measures_review_chart c"
           " LEFT JOIN access_account a ON a.id = c.entered_by WHERE c.practice_id = $1 AND c.starts_on = $2"
           " ORDER BY c.id",
           practice, starts)) {
    charts.push_back({row.id, marks[row.id], row.entered_by, row.entered_at, row.version});
  }
  return charts;
}

std::optional<ReviewChart> find_review_chart(ReadTx const& tx, PracticeId const& practice, Day starts,
                                             ReviewChartId const& id) {
  for (auto& chart : review_charts(tx, practice, starts)) {
    if (chart.id == id) return chart;
  }
  return std::nullopt;
}

namespace {

void put_marks(Tx& tx, ReviewChartId const& id, std::vector<ReviewMark> const& answers) {
  tx.run("DELETE FROM measures_review_mark WHERE chart_id = $1", id);
  for (auto const& mark : answers) {
    tx.run("INSERT INTO measures_review_mark (chart_id, measure_id, answer) VALUES ($1, $2, $3)", id, mark.measure_id,
           mark.answer);
  }
}

}  // namespace

bool add_review_chart(Tx& tx, PracticeId const& practice, Day starts, ReviewChart const& chart,
                      access::AccountId const& by) {
  bool const fresh =
      tx.run(
          "INSERT INTO measures_review_chart (id, practice_id, starts_on, entered_by, entered_at, version)"
          " VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (id) DO NOTHING",
          chart.id, practice, starts, by, chart.entered_at) == 1;
  if (fresh) put_marks(tx, chart.id, chart.answers);
  return fresh;
}

bool save_review_chart(Tx& tx, PracticeId const& practice, Day starts, ReviewChartId const& id,
                       ReviewChartInput const& input, std::int64_t seen) {
  auto const& by = tx.viewer().account;
  if (seen == 0) return add_review_chart(tx, practice, starts, {id, input.answers, {}, tx.now(), 1}, by);
  bool const saved = tx.run(
                         "UPDATE measures_review_chart SET entered_by = $5, entered_at = $6, version = version + 1"
                         " WHERE id = $1 AND practice_id = $2 AND starts_on = $3 AND version = $4",
                         id, practice, starts, seen, by, tx.now()) == 1;
  if (saved) put_marks(tx, id, input.answers);
  return saved;
}

bool delete_review_chart(Tx& tx, PracticeId const& practice, Day starts, ReviewChartId const& id, std::int64_t seen) {
  auto const found = find_review_chart(tx, practice, starts, id);
  if (!found || found->version != seen) return false;
  tx.run("DELETE FROM measures_review_mark WHERE chart_id = $1", id);
  return tx.run("DELETE FROM measures_review_chart WHERE id = $1 AND practice_id = $2 AND version = $3", id, practice,
                seen) == 1;
}

}  // namespace upswing::measures
