// G chart, how many cases between rare events: geometric, limits about the mean m with sigma = sqrt(m (m + 1)), the line
// drawn at the median because half of the points then lie on each side (Benneyan 2001; Provost and Murray).

#include <algorithm>
#include <cmath>

#include "spc/base_mean.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {

Lines g_lines(Slice const& slice) {
  Lines lines = run_lines(slice);  // the median
  lines.middle = slice.given_center(base_mean(slice));
  lines.lowest = 0;
  std::fill(slice.sigma.begin(), slice.sigma.end(), std::sqrt(lines.middle * (lines.middle + 1)));
  return lines;
}

}  // namespace upswing::spc
