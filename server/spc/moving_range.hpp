#pragma once

// Moving ranges: how far each point lies from its neighbor. The spread of a series without subgroups is made from them.

#include <cmath>
#include <numbers>

#include "spc/mean.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {

/// Mean range of two normal measurements with sigma 1, as the published tables print it; exactly 2/sqrt(pi) = 1.128379.
inline constexpr double d2 = 1.128;
/// Upper limit of a range of two, in mean ranges, as printed; exactly 3.26653.
inline constexpr double d4 = 3.267;
/// The same with one more digit: Taylor 2017 for I', and moving s.
inline constexpr double d4_finer = 3.2665;

/// Spread of one unit of n, from two neighbors and how much stands behind each (Taylor 2017).
inline double moving_s(double y_a, double y_b, double n_a, double n_b) {
  return std::sqrt(std::numbers::pi / 2) * std::fabs(y_b - y_a) / std::sqrt(1 / n_a + 1 / n_b);
}

/// Calls take(previous, i) for neighbors of the baseline. A point that is not in it (excluded, or after the freeze) makes
/// its neighbors adjacent; a missing one keeps its place and voids both its ranges.
template <class Take> void each_pair(Slice const& slice, Take const& take) {
  bool known = false;
  std::size_t previous = 0;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    if (!slice.base(i)) continue;
    bool const here = present(slice.y[i]);
    if (here && known) take(previous, i);
    known = here;
    previous = i;
  }
}

/// Mean of range(previous, i) over all pairs. With screening, those of `limit` times the mean or more are dropped, once
/// (Nelson 1982, J Qual Technol 14:172); ranges that are all zero stay, so a constant series keeps its limits.
template <class Range> double mean_range(Slice const& slice, double limit, Range const& range) {
  ExactSum all;
  each_pair(slice, [&](std::size_t a, std::size_t b) { all.add(range(a, b)); });
  if (all.count() == 0) return missing;
  double const mean = all.total() / static_cast<double>(all.count());
  if (!slice.options->screen_ranges || mean == 0) return mean;
  ExactSum kept;
  each_pair(slice, [&](std::size_t a, std::size_t b) {
    double const one = range(a, b);
    if (one < limit * mean) kept.add(one);
  });
  return kept.total() / static_cast<double>(kept.count());
}

}  // namespace upswing::spc
