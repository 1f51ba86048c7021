#pragma once

// A missing period is a fact too: it keeps its place on the chart.

#include <vector>

#include "charts/series.hpp"

namespace upswing::charts {

/// Beyond so many periods (50 years of weeks and more) a stray date is likelier than a real gap; none are filled in.
inline constexpr int most_periods = 3000;

/// The points in order of time, with a missing one for each period nobody sent between the first and the last. Days
/// between events have no periods. A series by day without any weekend leaves weekends out.
std::vector<SeriesPoint> fill_gaps(Series const& series);

}  // namespace upswing::charts
