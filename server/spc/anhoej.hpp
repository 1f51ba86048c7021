#pragma once

// The Anhøj rules: a run longer than chance would seldom give, or fewer crossings.

#include "spc/chart.hpp"

namespace upswing::spc {

/// Tests the useful points of the phase; fills its numbers and flags and marks the points of every long run.
void apply_anhoej(std::vector<Point>& points, Phase& phase);

}  // namespace upswing::spc
