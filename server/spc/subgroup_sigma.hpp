#pragma once

// The spread inside subgroups, for Xbar and S.

#include "spc/slice.hpp"

namespace upswing::spc {

/// The mean of the baseline's standard deviations where all subgroups of the phase have one size, else the pooled one
/// (Montgomery 6.31). Empty subgroups say nothing. NaN where no subgroup has two measurements.
double subgroup_deviation(Slice const& slice);

}  // namespace upswing::spc
