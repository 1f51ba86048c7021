// The chart review sheet: each chart is saved as it is answered; its sums become the period's numbers when asked.
#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/measures.hpp"
#include "measures/reminder.hpp"
#include "measures/review_store.hpp"
#include "measures/routes.hpp"

namespace upswing::measures {

using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

namespace {

Sheet sheet_at(ReadTx const& tx, PracticeId const& id, std::string const& period) {
  auto const practice = practices::the_practice(tx, id);
  auto const calendar = calendar_of(tx, practice);
  return sheet_of(tx, practice, calendar, the_period(calendar, period));
}

Sheet open_sheet_at(ReadTx const& tx, PracticeId const& id, std::string const& period) {
  auto sheet = sheet_at(tx, id, period);
  if (sheet.state == PeriodState::sent)
    throw Problem(409, "sent", "These numbers were sent. Open the period again to change them.");
  return sheet;
}

Review show_review(ReadTx const& tx, PracticeId const& practice, std::string const& period) {
  auto const sheet = sheet_at(tx, practice, period);
  return review_of(sheet, review_charts(tx, practice, sheet.starts));
}

ReviewChart answer_chart(Tx& tx, IfMatch seen, PracticeId const& practice, std::string const& period,
                         ReviewChartId const& chart, ReviewChartInput const& input) {
  auto const sheet = open_sheet_at(tx, practice, period);
  kit::http::must_be_sound(check(input, reviewed_measures(sheet)));
  bool const full = seen.version == 0 && review_charts(tx, practice, sheet.starts).size() >= most_charts;
  if (full) throw Problem(409, "enough", "These are enough charts for one period.");
  if (!save_review_chart(tx, practice, sheet.starts, chart, input, seen.version))
    throw kit::http::stale(find_review_chart(tx, practice, sheet.starts, chart).value_or(ReviewChart{}));
  return find_review_chart(tx, practice, sheet.starts, chart).value();
}

Nothing drop_chart(Tx& tx, IfMatch seen, PracticeId const& practice, std::string const& period,
                   ReviewChartId const& chart) {
  auto const sheet = open_sheet_at(tx, practice, period);
  auto const before = find_review_chart(tx, practice, sheet.starts, chart);
  if (!before) throw kit::http::not_found();
  if (!delete_review_chart(tx, practice, sheet.starts, chart, seen.version)) throw kit::http::stale(*before);
  return {};
}

void fill(Tx& tx, PracticeId const& practice, Cell const& cell, MeasureId const& measure, EntryInput const& input) {
  Entry entry = cell.entry.value_or(Entry{});
  entry.measure_id = measure;
  entry.period = cell.period;
  entry.state = input.state;
  entry.numerator = input.numerator;
  entry.denominator = input.denominator;
  entry.value.reset();
  entry.no_data_reason.reset();
  entry.no_data_words.reset();
  entry.sent = false;
  entry.entered_at = tx.now();
  save_entry(tx, practice, entry, tx.viewer().account, cell.entry ? cell.entry->version : 0);
}

Review fill_from_sums(Tx& tx, IfMatch seen, PracticeId const& practice, std::string const& period) {
  auto const sheet = open_sheet_at(tx, practice, period);
  auto const review = review_of(sheet, review_charts(tx, practice, sheet.starts));
  if (review.version != seen.version) throw kit::http::stale(review);
  for (auto const& row : sheet.rows) {
    for (auto const& sum : review.sums) {
      auto const input = entry_of(sum);
      if (sum.measure_id == row.measure.id && input && !sum.filled)
        fill(tx, practice, row.cells.front(), row.measure.id, *input);
    }
  }
  return show_review(tx, practice, period);
}

}  // namespace

std::vector<access::Route> review_routes() {
  using namespace access;
  return {
      on_card(get<&show_review>("/api/practices/{practice}/periods/{period}/review", Right::see_drafts),
              month_card_fits),
      on_card(put<&fill_from_sums>("/api/practices/{practice}/periods/{period}/review/sums", Right::send_numbers),
              month_card_fits),
      on_card(put<&answer_chart>("/api/practices/{practice}/periods/{period}/review/charts/{review_chart}",
                                 Right::send_numbers),
              month_card_fits),
      on_card(remove<&drop_chart>("/api/practices/{practice}/periods/{period}/review/charts/{review_chart}",
                                  Right::send_numbers),
              month_card_fits),
  };
}

}  // namespace upswing::measures
