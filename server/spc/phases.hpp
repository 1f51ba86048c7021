#pragma once

// A series cut into phases, each with a center line and runs of its own.

#include <vector>

#include "spc/chart.hpp"

namespace upswing::spc {

/// The phases of `count` points, in order, without gaps; none for no points.
std::vector<Phase> cut_phases(int count, std::vector<int> split);

/// The last point whose value may help to make the center line of the phase.
int baseline_end(Phase const& phase, Options const& options, ChartType type);

}  // namespace upswing::spc
