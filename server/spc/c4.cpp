// c4(m) = sqrt(2 / (m-1)) Gamma(m/2) / Gamma((m-1)/2). By logarithms up to a hundred; above, by the asymptotic series
// of the ratio of two gamma functions half a step apart (Graham, Knuth and Patashnik, Concrete Mathematics, exercise
// 9.60), where logarithms of large numbers would lose digits.

#include "spc/c4.hpp"

#include <cmath>

namespace upswing::spc {
namespace {

constexpr double large = 100;

/// Gamma(x + 1/2) / (Gamma(x) sqrt(x)), x large.
double ratio_series(double x) {
  double const u = 1 / x;
  return 1 + u * (-1.0 / 8 + u * (1.0 / 128 + u * (5.0 / 1024 + u * (-21.0 / 32768 + u * (-399.0 / 262144)))));
}

}  // namespace

double c4(double m) {
  if (!(m >= 2)) return std::nan("");
  double const x = (m - 1) / 2;
  if (m > large) return ratio_series(x);
  return std::exp(std::lgamma(x + 0.5) - std::lgamma(x)) / std::sqrt(x);
}

double c5(double m) {
  double const mean = c4(m);
  return std::sqrt((1 - mean) * (1 + mean));
}

}  // namespace upswing::spc
