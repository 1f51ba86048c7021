// I' chart, measurements whose precision varies with n: the weighted mean, and sigma from moving ranges weighed by both
// neighbors' n (Taylor 2017, Normalized individuals control chart). Moving s is the chart of those spreads themselves.

#include <algorithm>
#include <cmath>

#include "spc/base_mean.hpp"
#include "spc/moving_range.hpp"
#include "spc/ratio.hpp"

namespace upswing::spc {
namespace {

double weight(Slice const& slice, std::size_t i) {
  if (!slice.n.empty()) return slice.n[i];
  return slice.sizes.empty() ? 1 : slice.sizes[i];
}

}  // namespace

Lines i_prime_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(slice.n.empty() ? weighted_mean_of(
                                                          slice.y.size(), [&](std::size_t i) { return slice.used(i); },
                                                          [&](std::size_t i) { return slice.y[i]; },
                                                          [&](std::size_t i) { return weight(slice, i); })
                                                    : ratio_center(slice));
  lines.middle = lines.center;
  lines.range_mean = mean_range(slice, d4_finer, [&](std::size_t a, std::size_t b) {
    return moving_s(slice.y[a], slice.y[b], weight(slice, a), weight(slice, b));
  });
  double const one = slice.options->sigma.value_or(lines.range_mean);
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    double const n = weight(slice, i);
    slice.sigma[i] = n > 0 && present(slice.y[i]) ? one / std::sqrt(n) : missing;
  }
  return lines;
}

Lines moving_s_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(base_mean(slice));
  lines.middle = 0;
  lines.lower = Lower::none;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    slice.sigma[i] = present(slice.y[i]) ? d4_finer / 3 * lines.center : missing;
  }
  return lines;
}

}  // namespace upswing::spc
