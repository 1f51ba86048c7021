// P(R = 2k) = 2 C(a-1,k-1) C(b-1,k-1) / N and P(R = 2k+1) = [C(a-1,k) C(b-1,k-1) + C(a-1,k-1) C(b-1,k)] / N with
// N = C(a+b, a), by logarithms: a thousand points overflow nothing.

#include "spc/runs_law.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "spc/mean.hpp"

namespace upswing::spc {
namespace {

double log_choose(int n, int k) {
  if (k < 0 || k > n) return -std::numeric_limits<double>::infinity();
  return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

double probability(int a, int b, int runs) {
  int const k = runs / 2;
  double const all = log_choose(a + b, a);
  double const even = log_choose(a - 1, k - 1) + log_choose(b - 1, k - 1);
  if (runs % 2 == 0) return 2 * std::exp(even - all);
  return std::exp(log_choose(a - 1, k) + log_choose(b - 1, k - 1) - all) +
         std::exp(log_choose(a - 1, k - 1) + log_choose(b - 1, k) - all);
}

}  // namespace

RunsTails runs_tails(int above, int below, int runs) {
  if (above == 0 || below == 0) return {};
  int const most = 2 * std::min(above, below) + (above != below);
  ExactSum low;
  ExactSum high;
  for (int r = 2; r <= most; ++r) {
    double const p = probability(above, below, r);
    if (r <= runs) low.add(p);
    if (r >= runs) high.add(p);
  }
  return {std::min(1.0, low.total()), std::min(1.0, high.total())};
}

}  // namespace upswing::spc
