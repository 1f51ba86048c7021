// Compensated summation: Neumaier 1974, ZAMM 54:39. The second pass over the residuals takes away what the division
// lost, so that fifteen times 0.1 has the mean 0.1 and no point lies off the line by rounding alone.

#include "spc/mean.hpp"

#include <cmath>

namespace upswing::spc {

double exact_sum(std::vector<double> const& values) {
  double sum = 0;
  double lost = 0;
  for (double const value : values) {
    double const next = sum + value;
    lost += std::fabs(sum) >= std::fabs(value) ? (sum - next) + value : (value - next) + sum;
    sum = next;
  }
  double const total = sum + lost;
  return std::isfinite(total) ? total : sum;  // an overflow stays infinite instead of becoming "not a number"
}

std::optional<double> mean(std::vector<double> const& values) {
  if (values.empty()) return std::nullopt;
  auto const count = static_cast<double>(values.size());
  double const first = exact_sum(values) / count;
  std::vector<double> residuals;
  residuals.reserve(values.size());
  for (double const value : values) residuals.push_back(value - first);
  return first + exact_sum(residuals) / count;
}

}  // namespace upswing::spc
