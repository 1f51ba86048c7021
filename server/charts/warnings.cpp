// A definition that changed inside a phase, and what is unusual in the numbers themselves.

#include "charts/warnings.hpp"

#include "charts/advice.hpp"
#include "charts/periods.hpp"

namespace upswing::charts {
namespace {

std::vector<Phrase> of_definitions(Chart const& chart, std::vector<Day> const& redefined) {
  if (chart.points.empty() || chart.found.phases.empty()) return {};
  Day const first = chart.points[static_cast<std::size_t>(chart.runs.first - 1)].facts.period;
  std::vector<Phrase> list;
  for (Day const day : redefined) {
    if (day > first) list.push_back({"warning.definition", {{"date", long_date(day, Period::day)}}});
  }
  return list;
}

}  // namespace

std::vector<Phrase> warnings_of(Chart const& chart, std::vector<Day> const& redefined) {
  auto list = of_definitions(chart, redefined);
  auto const more = doubts(chart);
  list.insert(list.end(), more.begin(), more.end());
  return list;
}

}  // namespace upswing::charts
