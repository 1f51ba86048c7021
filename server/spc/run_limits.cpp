// The two limits of the Anhøj rules.

#include "spc/run_limits.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

namespace upswing::spc {
namespace {

constexpr double false_alarm = 0.05;  // one side
constexpr int exact_up_to = 58;       // coins: 20 * 2^58 still fits 63 bits
constexpr double negligible = 1e-30;  // weights relative to the middle one that cannot change the answer

/// In whole numbers: 20 * sum of C(coins, j) for j <= k reaches 2^coins.
int smallest_count_exact(int coins) {
  std::uint64_t const all = std::uint64_t{1} << static_cast<unsigned>(coins);
  std::uint64_t ways = 1;  // C(coins, 0)
  std::uint64_t sum = 1;
  int k = 0;
  // 20 = 1 / false_alarm; sum stays near 2^coins / 20 when the loop ends.
  while (sum * 20 < all) {
    ++k;
    ways = ways * static_cast<std::uint64_t>(coins - k + 1) / static_cast<std::uint64_t>(k);
    sum += ways;
  }
  return k;
}

/// Weights relative to the middle term, from the recurrence C(m, k-1) = C(m, k) * k / (m - k + 1): nothing overflows
/// and no logarithm is needed. Sums run from small to large, so the relative error stays near 1e-13 at a million.
int smallest_count_by_weights(int coins) {
  int const middle = coins / 2;
  std::vector<double> weights;  // from the middle downward
  double weight = 1;
  for (int k = middle; k >= 0 && weight > negligible; --k) {
    weights.push_back(weight);
    weight *= static_cast<double>(k) / static_cast<double>(coins - k + 1);
  }
  double lower = 0;
  for (auto it = weights.rbegin(); it != weights.rend(); ++it) lower += *it;
  // Even: the middle term stands alone. Odd: the upper half mirrors the lower one.
  double const total = coins % 2 == 0 ? 2 * lower - 1 : 2 * lower;
  double sum = 0;
  for (std::size_t i = weights.size(); i-- > 0;) {
    sum += weights[i];
    if (sum >= false_alarm * total) return middle - static_cast<int>(i);
  }
  return middle;
}

}  // namespace

int longest_run_limit(int n_useful) {
  return static_cast<int>(std::nearbyint(std::log2(static_cast<double>(n_useful)))) + 3;
}

int crossings_limit(int n_useful) {
  int const coins = n_useful - 1;
  return coins <= exact_up_to ? smallest_count_exact(coins) : smallest_count_by_weights(coins);
}

}  // namespace upswing::spc
