// Limits belong to the picture, but the data come first.

#include "charts/value_range.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace upswing::charts {
namespace {

constexpr double largest = 1e300;     // beyond, sums of two would no longer be numbers
constexpr double limits_reach = 0.5;  // how far unusual limits may widen the picture, in parts of the rest

void include(std::optional<Range>& range, std::optional<double> value) {
  if (!value) return;
  double const held = std::clamp(*value, -largest, largest);
  if (!range) range = Range{held, held};
  range->low = std::min(range->low, held);
  range->high = std::max(range->high, held);
}

std::optional<double> middle_of(std::vector<double>& numbers) {
  if (numbers.empty()) return std::nullopt;
  auto const middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

/// Half of the limits reach at least so far; these are the usual ones. Farther ones widen the picture by a half at most.
void include_limits(std::optional<Range>& range, Chart const& chart) {
  std::vector<double> lower;
  std::vector<double> upper;
  for (ChartPoint const& point : chart.points) {
    if (point.lower) lower.push_back(*point.lower);
    if (point.upper) upper.push_back(*point.upper);
  }
  include(range, middle_of(lower));
  include(range, middle_of(upper));
  if (!range) return;
  double const reach = (range->high / 2 - range->low / 2) * 2 * limits_reach;
  double const floor = range->low - reach;
  double const ceiling = range->high + reach;
  for (double const limit : lower) include(range, std::max(limit, floor));
  for (double const limit : upper) include(range, std::min(limit, ceiling));
}

}  // namespace

std::optional<Range> range_of(Chart const& chart) {
  std::optional<Range> range;
  for (ChartPoint const& point : chart.points) include(range, point.value);
  for (spc::Phase const& phase : chart.found.phases) include(range, phase.center);
  include(range, chart.series.goal);
  for (GoalStep const& step : chart.series.goals) include(range, step.value);
  include_limits(range, chart);
  return range;
}

}  // namespace upswing::charts
