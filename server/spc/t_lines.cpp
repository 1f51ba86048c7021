// T chart, time between rare events: an I chart of y^(1/3.6), which makes exponential times nearly normal, brought back
// to the scale of y (Nelson 1994, J Qual Technol 26:239; Montgomery 7.28).

#include <algorithm>
#include <cmath>

#include "spc/moving_range.hpp"

namespace upswing::spc {
namespace {

constexpr double power = 3.6;

/// Where the line is drawn. All points alike: exactly there, whatever the powers lost on the way.
double center_of(Slice const& slice, double middle) {
  double common = missing;
  for (std::size_t i = 0; i < slice.y.size(); ++i) {
    if (!slice.used(i)) continue;
    if (present(common) && slice.y[i] != common) return std::pow(middle, power);
    common = slice.y[i];
  }
  return common;
}

}  // namespace

Lines t_lines(Slice const& slice) {
  Lines lines;
  std::span<double> const z = slice.sigma;  // holds the transformed points until their sigma is known
  for (std::size_t i = 0; i < z.size(); ++i) z[i] = std::pow(slice.y[i], 1 / power);
  lines.middle = mean_of(
      z.size(), [&](std::size_t i) { return slice.used(i); }, [&](std::size_t i) { return z[i]; });
  lines.center = center_of(slice, lines.middle);
  if (slice.options->center) {
    lines.center = *slice.options->center;
    lines.middle = std::pow(lines.center, 1 / power);
  }
  lines.lowest = 0;
  lines.power = power;
  lines.range_mean = mean_range(slice, d4, [&](std::size_t a, std::size_t b) { return std::fabs(z[b] - z[a]); });
  std::fill(z.begin(), z.end(), lines.range_mean / d2);
  return lines;
}

}  // namespace upswing::spc
