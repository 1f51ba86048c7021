#pragma once

// What charts of ratios share: the line is all counted over all there were, never a mean of ratios.

#include "spc/slice.hpp"

namespace upswing::spc {

/// Sum of the baseline's numerators over the sum of its denominators, NaN where that is nothing.
double ratio_center(Slice const& slice);

/// Laney's sigma z: the spread of the standardized points of the baseline, from their moving ranges, or, for points
/// without order, their standard deviation. One where chance alone is at work, more where the counts vary more than
/// their model says (Laney 2002, Qual Eng 14:531). NaN below two points; zero where all points lie on the line.
double sigma_z(Slice const& slice, double center);

/// Multiplies every sigma of the slice.
void widen(Slice const& slice, double by);

}  // namespace upswing::spc
