// U chart, counts in unequal areas of opportunity: sigma = sqrt(u / n) (Montgomery 7.22). U' widens it by Laney's
// sigma z where the counts vary more, or less, than Poisson.

#include <cmath>

#include "spc/ratio.hpp"

namespace upswing::spc {

Lines u_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(ratio_center(slice));
  lines.middle = lines.center;
  lines.lowest = 0;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    slice.sigma[i] = present(slice.y[i]) ? std::sqrt(lines.center / slice.n[i]) : missing;
  }
  return lines;
}

Lines u_prime_lines(Slice const& slice) {
  Lines lines = u_lines(slice);
  lines.sigma_z = sigma_z(slice, lines.center);
  widen(slice, lines.sigma_z);
  return lines;
}

}  // namespace upswing::spc
