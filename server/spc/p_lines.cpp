// P chart, proportions: binomial, sigma = sqrt(p (1 - p) / n), limits between 0 and 1 (Montgomery 7.8). P' widens it by
// Laney's sigma z.

#include <cmath>

#include "spc/ratio.hpp"

namespace upswing::spc {

Lines p_lines(Slice const& slice) {
  Lines lines;
  lines.center = slice.given_center(ratio_center(slice));
  lines.middle = lines.center;
  lines.lowest = 0;
  lines.highest = 1;
  double const spread = lines.center * (1 - lines.center);
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    slice.sigma[i] = present(slice.y[i]) ? std::sqrt(spread / slice.n[i]) : missing;
  }
  return lines;
}

Lines p_prime_lines(Slice const& slice) {
  Lines lines = p_lines(slice);
  lines.sigma_z = sigma_z(slice, lines.center);
  widen(slice, lines.sigma_z);
  return lines;
}

}  // namespace upswing::spc
