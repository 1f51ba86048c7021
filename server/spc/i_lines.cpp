// I chart, individual measurements: mean, and sigma from the mean moving range over d2 (Montgomery 6.33). The NHS calls
// it XmR and prints its limits as 2.66 mean ranges (Making Data Count).

#include <algorithm>
#include <cmath>

#include "spc/base_mean.hpp"
#include "spc/moving_range.hpp"

namespace upswing::spc {
namespace {

constexpr double nhs_limit = 2.66;  // 3 / d2, as the NHS prints it

Lines individuals(Slice const& slice, double sigma_of_range) {
  Lines lines;
  lines.center = slice.given_center(base_mean(slice));
  lines.middle = lines.center;
  lines.range_mean =
      mean_range(slice, d4, [&](std::size_t a, std::size_t b) { return std::fabs(slice.y[b] - slice.y[a]); });
  double const sigma = slice.options->sigma.value_or(lines.range_mean * sigma_of_range);
  std::fill(slice.sigma.begin(), slice.sigma.end(), sigma);
  return lines;
}

}  // namespace

Lines i_lines(Slice const& slice) { return individuals(slice, 1 / d2); }

Lines xmr_lines(Slice const& slice) { return individuals(slice, nhs_limit / 3); }

}  // namespace upswing::spc
