#pragma once

// The value axis: round numbers around the data, never stretched to zero for its own sake.

#include <optional>
#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

struct Range {
  double low = 0;
  double high = 0;
};

struct Scale {
  double low = 0;
  double high = 1;
  double step = 1;
  std::vector<double> ticks;

  /// Where a value lies between low and high, from 0 to 1.
  [[nodiscard]] double share(double value) const;
  [[nodiscard]] bool holds(double value) const { return value >= low && value <= high; }
};

/// Holds every drawn value, the middle lines, the goals and, of the limits, the usual ones: those of a few tiny
/// denominators may leave the picture where they would press the data flat. Percentages stay within 0 and 100, and show
/// all of it when the data spread over half of it or more.
Scale value_scale(Chart const& chart, int most_ticks);

/// Round steps over a range; `whole`: no step is under one.
Scale round_scale(Range range, int most_ticks, bool whole);

std::string tick_label(double tick, Scale const& scale, Chart const& chart, Words const& words);

/// A drawn value beside its line: "72.5%", "4.2", "1.25 M".
std::string line_value(double value, Chart const& chart, Words const& words);

/// A tick of a plain scale, short when its numbers are huge or tiny.
std::string plain_tick(double tick, Scale const& scale, Words const& words);

}  // namespace upswing::charts
