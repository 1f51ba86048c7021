#pragma once

// The run chart: a median, and runs about it.

#include "spc/chart.hpp"
#include "spc/result.hpp"
#include "spc/run_input.hpp"

namespace upswing::spc {

using RunChart = Chart;

/// Points, phases and signals of a series in time order. A missing value keeps its place as a gap; a zero denominator
/// makes its point missing and leaves a note. Flags are given for any number of points (see `fewest_useful`).
Result<RunChart> run_chart(RunInput const& input);

}  // namespace upswing::spc
