// The rule of the start: points up to the named last period; fewer than eight are called "start" and freeze nothing.

#include "charts/baseline.hpp"

#include "charts/chart.hpp"

namespace upswing::charts {

Baseline find_baseline(std::vector<ChartPoint> const& points, std::optional<Day> baseline_last) {
  Baseline start;
  if (!baseline_last) return start;
  int first_number = 0;
  for (ChartPoint const& point : points) {
    if (point.facts.period > *baseline_last || !point.value) continue;
    if (!start.first) {
      start.first = point.facts.period;
      first_number = point.number;
    }
    start.last = point.facts.period;
    start.last_number = point.number;
    ++start.points;
  }
  start.gaps = start.points > 0 && start.last_number - first_number + 1 > start.points;
  start.frozen = start.points >= fewest_frozen;
  return start;
}

}  // namespace upswing::charts
