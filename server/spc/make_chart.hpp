#pragma once

// The door of the engine: a series and options in, a chart out.

#include "spc/chart.hpp"
#include "spc/result.hpp"
#include "spc/series.hpp"

namespace upswing::spc {

/// Points, phases, limits and signals of a series in order. A missing value keeps its place as a gap; a zero denominator
/// makes its point missing and leaves a note. Flags are given for any number of points (see `fewest_useful`).
Result<Chart> make_chart(ChartType type, Series series, Options options);

}  // namespace upswing::spc
