// MR chart: the moving ranges themselves, about their mean; the upper limit is D4 means (Montgomery 6.34). The lower one
// is zero.

#include <algorithm>

#include "spc/base_mean.hpp"
#include "spc/moving_range.hpp"

namespace upswing::spc {

Lines mr_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(base_mean(slice));
  lines.middle = 0;
  lines.lowest = 0;
  lines.lower = Lower::zero;
  std::fill(slice.sigma.begin(), slice.sigma.end(), d4 / 3 * lines.center);
  return lines;
}

}  // namespace upswing::spc
