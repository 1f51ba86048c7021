// Median by selection. Two equal middle values give exactly that value, so that points lie on the line exactly.

#include "spc/median.hpp"

#include <algorithm>
#include <numeric>

namespace upswing::spc {

std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  double const below = *std::max_element(values.begin(), middle);
  return std::midpoint(below, *middle);
}

}  // namespace upswing::spc
