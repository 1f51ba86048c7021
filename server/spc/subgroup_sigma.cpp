// Montgomery, Introduction to Statistical Quality Control, 6.3.

#include "spc/subgroup_sigma.hpp"

#include <cmath>

#include "spc/mean.hpp"

namespace upswing::spc {
namespace {

bool one_size(Slice const& slice) {
  double size = 0;
  for (double const each : slice.sizes) {
    if (each == 0) continue;
    if (size != 0 && each != size) return false;
    size = each;
  }
  return true;
}

}  // namespace

double subgroup_deviation(Slice const& slice) {
  auto const tells = [&](std::size_t i) { return slice.base(i) && present(slice.deviations[i]); };
  auto const deviation = [&](std::size_t i) { return slice.deviations[i]; };
  if (one_size(slice)) return mean_of(slice.y.size(), tells, deviation);
  return std::sqrt(weighted_mean_of(
      slice.y.size(), tells, [&](std::size_t i) { return deviation(i) * deviation(i); },
      [&](std::size_t i) { return slice.sizes[i] - 1; }));
}

}  // namespace upswing::spc
