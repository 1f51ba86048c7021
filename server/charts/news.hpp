#pragma once

// Whether a chart says something a team would want to look at now.

#include "charts/chart.hpp"

namespace upswing::charts {

/// The rules speak, and the newest number belongs to a shift, or the points cross the middle line too seldom. A shift that
/// has ended is no news.
bool has_news(Chart const& chart);

}  // namespace upswing::charts
