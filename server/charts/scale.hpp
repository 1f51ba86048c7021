#pragma once

// The value axis: round numbers around the data, never stretched to zero for its own sake.

#include <optional>
#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

struct Scale {
  double low = 0;
  double high = 1;
  double step = 1;
  std::vector<double> ticks;
};

/// Holds every drawn value, the middle line and the goal. Percentages stay within 0 and 100, and show all of it when
/// the data spread over half of it or more.
Scale value_scale(Chart const& chart, int most_ticks);

std::string tick_label(double tick, Scale const& scale, Chart const& chart, Words const& words);

}  // namespace upswing::charts
