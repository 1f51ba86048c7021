#pragma once

// Sums and means, exact where it matters: a constant series has exactly that constant as its mean.

#include <cmath>
#include <cstddef>

namespace upswing::spc {

/// A sum that carries its rounding errors along: Knuth's two-sum, Ogita, Rump and Oishi 2005. No branch in it.
class ExactSum {
 public:
  void add(double value) {
    double const next = sum_ + value;
    double const part = next - sum_;
    lost_ += (sum_ - (next - part)) + (value - part);
    sum_ = next;
    ++count_;
  }
  [[nodiscard]] double total() const {
    double const total = sum_ + lost_;
    return std::isnan(total) ? sum_ : total;  // an overflow stays infinite instead of becoming "not a number"
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  double sum_ = 0;
  double lost_ = 0;
  std::size_t count_ = 0;
};

/// The mean of value(i) over the i below `size` for which use(i), NaN for none. A second pass over the residuals takes
/// away what the division lost, so that fifteen times 0.1 has the mean 0.1 and no point lies off the line by rounding.
template <class Use, class Value> double mean_of(std::size_t size, Use const& use, Value const& value) {
  ExactSum sum;
  for (std::size_t i = 0; i < size; ++i) {
    if (use(i)) sum.add(value(i));
  }
  if (sum.count() == 0) return std::nan("");
  auto const count = static_cast<double>(sum.count());
  double const first = sum.total() / count;
  ExactSum rest;
  for (std::size_t i = 0; i < size; ++i) {
    if (use(i)) rest.add(value(i) - first);
  }
  double const second = rest.total() / count;
  return std::isfinite(second) ? first + second : first;
}

/// The same with weights: sum of weight times value over sum of weights; NaN where the weights add up to nothing.
template <class Use, class Value, class Weight>
double weighted_mean_of(std::size_t size, Use const& use, Value const& value, Weight const& weight) {
  ExactSum sum;
  ExactSum weights;
  for (std::size_t i = 0; i < size; ++i) {
    if (!use(i)) continue;
    sum.add(weight(i) * value(i));
    weights.add(weight(i));
  }
  if (!(weights.total() > 0)) return std::nan("");
  double const first = sum.total() / weights.total();
  ExactSum rest;
  for (std::size_t i = 0; i < size; ++i) {
    if (use(i)) rest.add(weight(i) * (value(i) - first));
  }
  double const second = rest.total() / weights.total();
  return std::isfinite(second) ? first + second : first;
}

}  // namespace upswing::spc
