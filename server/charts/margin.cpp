// Two formulas, both from any textbook of statistics.

#include "charts/margin.hpp"

#include <algorithm>
#include <cmath>

namespace upswing::charts {
namespace {

constexpr double z95 = 1.96;
constexpr double fewest_for_plain_formula = 5;

}  // namespace

double proportion_margin(double met, double n) {
  bool const plain = std::min(met, n - met) >= fewest_for_plain_formula;
  double const out_of = plain ? n : n + 4;
  double const p = plain ? met / n : (met + 2) / out_of;
  return z95 * std::sqrt(p * (1 - p) / out_of);
}

double count_margin(double count) { return z95 * std::sqrt(count); }

}  // namespace upswing::charts
