#pragma once

// What the value axis has to hold.

#include <optional>

#include "charts/chart.hpp"
#include "charts/scale.hpp"

namespace upswing::charts {

/// From the lowest to the highest of values, middle lines, goals and usual limits; nothing if there is none.
std::optional<Range> range_of(Chart const& chart);

}  // namespace upswing::charts
