// Grouping before charting. With denominators the point is sum over sum, never a mean of ratios.

#include "spc/group_rows.hpp"

#include <cmath>
#include <map>

#include "spc/mean.hpp"
#include "spc/median.hpp"

namespace upswing::spc {
namespace {

struct Group {
  std::vector<double> values;
  std::vector<double> denominators;
};

std::optional<double> combine(std::vector<double> const& values, Aggregate aggregate) {
  if (values.empty()) return std::nullopt;
  switch (aggregate) {
    case Aggregate::mean: return mean(values);
    case Aggregate::median: return median(values);
    case Aggregate::sum: return exact_sum(values);
  }
  return std::nullopt;
}

std::optional<Problem> check_rows(std::vector<double> const& keys, Values const& values, Values const& denominators) {
  if (keys.size() != values.size()) return Problem{Reason::key_count, std::nullopt};
  if (!denominators.empty() && denominators.size() != values.size()) {
    return Problem{Reason::denominator_count, std::nullopt};
  }
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!std::isfinite(keys[i])) return Problem{Reason::not_finite, static_cast<int>(i) + 1};
  }
  return std::nullopt;
}

}  // namespace

Result<Grouped> group_rows(std::vector<double> const& keys, Values const& values, Values const& denominators,
                           Aggregate aggregate) {
  if (std::optional<Problem> problem = check_rows(keys, values, denominators)) return *problem;
  bool const ratios = !denominators.empty();
  std::map<double, Group> groups;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    Group& group = groups[keys[i]];
    if (!values[i] || (ratios && !denominators[i])) continue;
    group.values.push_back(*values[i]);
    if (ratios) group.denominators.push_back(*denominators[i]);
  }
  Grouped grouped;
  for (auto const& [key, group] : groups) {
    grouped.keys.push_back(key);
    grouped.values.push_back(combine(group.values, ratios ? Aggregate::sum : aggregate));
    if (ratios) grouped.denominators.push_back(combine(group.denominators, Aggregate::sum));
  }
  return grouped;
}

}  // namespace upswing::spc
