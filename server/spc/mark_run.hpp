#pragma once

// Marking what a rule found: the run on the chart, the rule on its points.

#include "spc/chart.hpp"

namespace upswing::spc {

/// Adds the run and marks its useful points.
inline void mark_run(Chart& chart, Run const& run) {
  chart.runs.push_back(run);
  for (int number = run.first; number <= run.last; ++number) {
    auto const i = static_cast<std::size_t>(number - 1);
    if (chart.has(i, bit(Mark::useful))) chart.marks[i] |= bit(run.rule);
  }
}

}  // namespace upswing::spc
