// Charts that fit the numbers of a period, so that the demo has a review sheet that somebody filled.
#include <algorithm>

#include "measures/calendar_of.hpp"
#include "measures/measures.hpp"
#include "measures/review_store.hpp"

namespace upswing::measures {

using access::Tx;

namespace {

struct Counted {
  MeasureId measure;
  std::size_t yes = 0;
  std::size_t all = 0;
};

std::vector<Counted> counted_on(Sheet const& sheet) {
  std::vector<Counted> found;
  auto const reviewed = reviewed_measures(sheet);
  for (auto const& row : sheet.rows) {
    bool const fits = std::find(reviewed.begin(), reviewed.end(), row.measure.id) != reviewed.end();
    auto const& entry = row.cells.front().entry;
    if (!fits || !entry || entry->state != EntryState::counted || !entry->denominator) continue;
    found.push_back({row.measure.id, static_cast<std::size_t>(entry->numerator.value_or(0)),
                     static_cast<std::size_t>(*entry->denominator)});
  }
  return found;
}

// The yes are spread evenly over the charts.
ReviewAnswer answer_on(Counted const& counted, std::size_t chart) {
  if (chart >= counted.all) return ReviewAnswer::not_applicable;
  bool const yes = (chart + 1) * counted.yes / counted.all > chart * counted.yes / counted.all;
  return yes ? ReviewAnswer::yes : ReviewAnswer::no;
}

std::string chart_id(std::size_t number) {
  auto const digits = std::to_string(number + 1);
  return "01999d11-9800-7050-8000-" + std::string(12 - digits.size(), '0') + digits;
}

}  // namespace

void put_charts_as_counted(Tx& tx, PracticeId const& id, std::string const& period, access::AccountId const& by,
                           kit::Instant at) {
  auto const practice = practices::the_practice(tx, id);
  auto const calendar = calendar_of(tx, practice);
  auto const starts = the_period(calendar, period);
  auto const counted = counted_on(sheet_of(tx, practice, calendar, starts));
  std::size_t charts = 0;
  for (auto const& one : counted) charts = std::max(charts, one.all);
  for (std::size_t i = 0; i < std::min(charts, most_charts); ++i) {
    ReviewChart chart{{chart_id(i)}, {}, {}, at, 1};
    for (auto const& one : counted) chart.answers.push_back({one.measure, answer_on(one, i)});
    add_review_chart(tx, id, starts, chart, by);
  }
}

}  // namespace upswing::measures
