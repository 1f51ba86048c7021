#pragma once

// The start of a series: when it is long enough to hold the middle line still, and what it is called when not.

#include <optional>
#include <vector>

#include "charts/series.hpp"

namespace upswing::charts {

struct ChartPoint;

/// A middle line of fewer points would move too much with each of them to measure anything against.
inline constexpr int fewest_frozen = 8;

struct Baseline {
  int points = 0;       // with a number, up to the last period of the start
  bool frozen = false;  // the middle line is theirs and extended; otherwise it is taken from all points
  bool gaps = false;    // some of its periods have no number
  int last_number = 0;  // point number of its last number; 0: no start was named, or it holds no number
  std::optional<Day> first;
  std::optional<Day> last;
  std::optional<double> center;
};

/// The start among these points, in order of time. Eight or more numbers are frozen.
Baseline find_baseline(std::vector<ChartPoint> const& points, std::optional<Day> baseline_last);

}  // namespace upswing::charts
