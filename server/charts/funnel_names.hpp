#pragma once

// The parts of a funnel that can be tested alone: its limits, and the names of the points beyond them.

#include <optional>

#include "charts/layout.hpp"
#include "charts/svg.hpp"

namespace upswing::charts {

/// The limit so many sigma from the middle for a denominator of n, in units of the drawn value.
std::optional<double> funnel_limit(Chart const& chart, double n, double sigmas);

/// Each beside its point where there is room; none is written over a point or another name.
void draw_names_beyond(Svg& svg, Chart const& chart, Layout const& layout);

}  // namespace upswing::charts
