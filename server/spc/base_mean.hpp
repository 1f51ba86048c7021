#pragma once

// The center line of the charts that have a plain mean.

#include "spc/mean.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {

/// Mean of the baseline's plotted values, NaN for none.
inline double base_mean(Slice const& slice) {
  return mean_of(
      slice.y.size(), [&](std::size_t i) { return slice.used(i); }, [&](std::size_t i) { return slice.y[i]; });
}

}  // namespace upswing::spc
