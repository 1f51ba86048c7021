// Xbar chart: means of subgroups about the weighted mean of all; sigma from the spread inside the subgroups, limits
// A3 = 3 / (c4 sqrt(n)) of it (Montgomery 6.27 and 6.30). A subgroup of one has no limits.

#include <cmath>

#include "spc/c4.hpp"
#include "spc/mean.hpp"
#include "spc/subgroup_sigma.hpp"

namespace upswing::spc {

Lines xbar_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(weighted_mean_of(
      slice.y.size(), [&](std::size_t i) { return slice.used(i); }, [&](std::size_t i) { return slice.y[i]; },
      [&](std::size_t i) { return slice.sizes[i]; }));
  lines.middle = lines.center;
  double const inside = subgroup_deviation(slice);
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    double const size = slice.sizes[i];
    double const one = slice.options->sigma.value_or(inside / c4(size));
    slice.sigma[i] = size >= 2 ? one / std::sqrt(size) : missing;
  }
  return lines;
}

}  // namespace upswing::spc
