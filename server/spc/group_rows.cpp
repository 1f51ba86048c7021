// Grouping before charting. With denominators the point is sum over sum, never a mean of ratios.

#include "spc/group_rows.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "spc/mean.hpp"
#include "spc/median.hpp"

namespace upswing::spc {
namespace {

double sum(std::span<double const> values) {
  ExactSum all;
  for (double const value : values) all.add(value);
  return all.total();
}

double mean(std::span<double const> values) {
  return mean_of(
      values.size(), [](std::size_t) { return true; }, [&](std::size_t i) { return values[i]; });
}

double deviation(std::span<double const> values) {
  if (values.size() < 2) return missing;
  double const middle = mean(values);
  ExactSum squares;
  for (double const value : values) squares.add((value - middle) * (value - middle));
  return std::sqrt(squares.total() / static_cast<double>(values.size() - 1));
}

double combine(std::span<double const> values, Aggregate aggregate) {
  if (values.empty()) return missing;
  switch (aggregate) {
    case Aggregate::mean: return mean(values);
    case Aggregate::median: return *median({values.begin(), values.end()});
    case Aggregate::sum: return sum(values);
    case Aggregate::deviation: return deviation(values);
  }
  return missing;
}

std::vector<Problem> check_rows(Column const& keys, Column const& values, Column const& denominators) {
  std::vector<Problem> problems;
  if (keys.size() != values.size()) problems.push_back({Reason::key_count, std::nullopt});
  if (!denominators.empty() && denominators.size() != values.size()) {
    problems.push_back({Reason::column_length, std::nullopt});
  }
  for (std::size_t i = 0; i < keys.size() && problems.size() < 100; ++i) {
    if (!std::isfinite(keys[i])) problems.push_back({Reason::not_finite, static_cast<int>(i) + 1});
  }
  return problems;
}

Aggregate wanted(ChartType type, bool divides, Aggregate asked) {
  if (divides || type == ChartType::c) return Aggregate::sum;
  if (type == ChartType::xbar) return Aggregate::mean;
  if (type == ChartType::s) return Aggregate::deviation;
  return asked;
}

class Grouping {
 public:
  Grouping(ChartType type, Column const& keys, Column const& values, Column const& denominators, Aggregate aggregate)
      : keys_(keys),
        values_(values),
        denominators_(denominators),
        divides_(!denominators.empty() && may_divide(type)),
        subgroups_(of_subgroups(type)),
        aggregate_(wanted(type, divides_, aggregate)),
        order_(keys.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  }

  Grouped all() {
    for (std::size_t from = 0; from < order_.size();) {
      std::size_t to = from;
      while (to < order_.size() && keys_[order_[to]] == keys_[order_[from]]) ++to;
      group(from, to);
      from = to;
    }
    return std::move(grouped_);
  }

 private:
  void group(std::size_t from, std::size_t to) {
    members_.clear();
    ExactSum n;
    for (std::size_t at = from; at < to; ++at) {
      std::size_t const row = order_[at];
      if (!present(values_[row]) || (divides_ && !(denominators_[row] > 0))) continue;
      members_.push_back(values_[row]);
      if (divides_) n.add(denominators_[row]);
    }
    Series& series = grouped_.series;
    grouped_.keys.push_back(keys_[order_[from]]);
    series.values.push_back(combine(members_, aggregate_));
    if (divides_) {
      series.denominators.push_back(members_.empty() ? missing : n.total());
    } else {
      series.sizes.push_back(static_cast<double>(members_.size()));
    }
    if (subgroups_) series.deviations.push_back(deviation(members_));
  }

  Column const& keys_;
  Column const& values_;
  Column const& denominators_;
  bool divides_;
  bool subgroups_;
  Aggregate aggregate_;
  std::vector<std::size_t> order_;
  std::vector<double> members_;
  Grouped grouped_;
};

}  // namespace

Result<Grouped> group_rows(ChartType type, Column const& keys, Column const& values, Column const& denominators,
                           Aggregate aggregate) {
  if (std::vector<Problem> problems = check_rows(keys, values, denominators); !problems.empty()) return problems;
  if (std::vector<Problem> problems = check_values(type, values, denominators); !problems.empty()) return problems;
  return Grouping(type, keys, values, denominators, aggregate).all();
}

}  // namespace upswing::spc
