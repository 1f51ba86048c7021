#pragma once

// From what was collected to what is drawn: ratios, moving ranges, or the numbers themselves.

#include "spc/chart.hpp"
#include "spc/series.hpp"

namespace upswing::spc {

/// Fills the chart's values. Denominators the chart has no use for are taken off the series, with a note.
void plot(Chart& chart, Series& series);

}  // namespace upswing::spc
