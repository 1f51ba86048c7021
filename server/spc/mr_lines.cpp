// MR chart: the moving ranges themselves, about their mean; the upper limit is D4 means (Montgomery 6.34). The lower one
// is zero.

#include <algorithm>

#include "spc/moving_range.hpp"

namespace upswing::spc {

Lines mr_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(mean_of(
      slice.y.size(), [&](std::size_t i) { return slice.used(i); }, [&](std::size_t i) { return slice.y[i]; }));
  lines.middle = 0;
  lines.lowest = 0;
  lines.lower = Lower::zero;
  std::fill(slice.sigma.begin(), slice.sigma.end(), d4 / 3 * lines.center);
  return lines;
}

}  // namespace upswing::spc
