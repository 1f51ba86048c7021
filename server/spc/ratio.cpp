// Laney's correction is made from sigma as the plain chart has it: fill the slice's sigma first.

#include "spc/ratio.hpp"

#include <cmath>

#include "spc/moving_range.hpp"

namespace upswing::spc {
namespace {

/// How many sigma the point lies from the line; on a line that leaves no room for chance, none.
double standardized(Slice const& slice, double center, std::size_t i) {
  return slice.sigma[i] > 0 ? (slice.y[i] - center) / slice.sigma[i] : 0;
}

double spread_without_order(Slice const& slice, double center) {
  auto const use = [&](std::size_t i) { return slice.used(i); };
  auto const z = [&](std::size_t i) { return standardized(slice, center, i); };
  double const mean = mean_of(slice.y.size(), use, z);
  ExactSum squares;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    if (use(i)) squares.add((z(i) - mean) * (z(i) - mean));
  }
  if (squares.count() < 2) return missing;
  return std::sqrt(squares.total() / static_cast<double>(squares.count() - 1));
}

}  // namespace

double ratio_center(Slice const& slice) {
  ExactSum counted;
  ExactSum out_of;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    if (!slice.used(i)) continue;
    counted.add(slice.numerators[i]);
    out_of.add(slice.n[i]);
  }
  return out_of.total() > 0 ? counted.total() / out_of.total() : missing;
}

double sigma_z(Slice const& slice, double center) {
  if (slice.options->categorical) return spread_without_order(slice, center);
  return mean_range(slice, d4,
                    [&](std::size_t a, std::size_t b) {
                      return std::fabs(standardized(slice, center, b) - standardized(slice, center, a));
                    }) /
         d2;
}

void widen(Slice const& slice, double by) {
  for (double& sigma : slice.sigma) sigma *= by;
}

}  // namespace upswing::spc
