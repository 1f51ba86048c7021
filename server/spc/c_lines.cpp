// C chart, counts in equal areas of opportunity: Poisson, sigma = sqrt(mean) (Montgomery 7.17).

#include <algorithm>
#include <cmath>

#include "spc/base_mean.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {

Lines c_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(base_mean(slice));
  lines.middle = lines.center;
  lines.lowest = 0;
  std::fill(slice.sigma.begin(), slice.sigma.end(), std::sqrt(lines.center));
  return lines;
}

}  // namespace upswing::spc
