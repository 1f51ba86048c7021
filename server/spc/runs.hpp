#pragma once

// Runs and crossings along a center line.

#include <vector>

#include "spc/chart.hpp"

namespace upswing::spc {

/// What a row of sides says: the runs in order. Sides of 0 (on the line, or missing) neither break nor lengthen a run.
struct Runs {
  int n_useful = 0;
  int longest = 0;
  int crossings = 0;
  std::vector<Run> all;
};

/// Counts runs over points first to last of the chart, useful ones only.
Runs count_runs(std::vector<Point> const& points, int first, int last);

}  // namespace upswing::spc
