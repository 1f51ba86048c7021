// One point put together from the columns, and the questions a chart answers about itself.

#include "spc/chart.hpp"

#include <algorithm>

namespace upswing::spc {
namespace {

std::optional<double> known(double number) { return std::isfinite(number) ? std::optional(number) : std::nullopt; }

double bounded(Phase const& phase, double number) {
  if (std::isnan(number)) return number;
  return std::min(std::max(number, phase.lowest), phase.highest);
}

}  // namespace

Phase const& Chart::phase_of(std::size_t index) const {
  auto const number = static_cast<int>(index) + 1;
  return *std::partition_point(phases.begin(), phases.end(), [&](Phase const& phase) { return phase.last < number; });
}

double Chart::limit(std::size_t index, double sigmas) const {
  if (sigma.empty()) return std::nan("");
  Phase const& phase = phase_of(index);
  if (sigmas < 0 && phase.lower == Lower::none) return std::nan("");
  if (sigmas < 0 && phase.lower == Lower::zero) return 0;
  if (sigma[index] == 0 && phase.center && phase.middle != *phase.center && phase.power != 1) return *phase.center;
  double const reached = bounded(phase, phase.middle + sigmas * sigma[index]);
  return (phase.power == 1 ? reached : std::pow(reached, phase.power)) * options.multiplier;
}

Point Chart::point(std::size_t index) const {
  Phase const& phase = phase_of(index);
  Point point;
  point.number = static_cast<int>(index) + 1;
  point.phase = phase.number;
  point.value = known(values[index]);
  point.center = phase.center;
  point.lower = known(limit(index, -3));
  point.upper = known(limit(index, 3));
  point.lower2 = known(limit(index, -2));
  point.upper2 = known(limit(index, 2));
  point.side = side(index);
  point.included = !has(index, bit(Mark::excluded));
  point.useful = has(index, bit(Mark::useful));
  point.in_baseline = has(index, bit(Mark::in_baseline)) && point.value && !options.center;
  point.beyond = has(index, bit(Rule::beyond_limits));
  point.broke = marks[index] & all_rules;
  return point;
}

bool Chart::beyond_signal() const {
  return std::any_of(marks.begin(), marks.end(), [](std::uint32_t mark) {
    return (mark & bit(Rule::beyond_limits)) != 0 && (mark & bit(Mark::excluded)) == 0;
  });
}

bool Chart::runs_signal() const {
  return std::any_of(phases.begin(), phases.end(), [](Phase const& phase) { return phase.signal(); });
}

bool Chart::signal() const {
  return runs_signal() || std::any_of(marks.begin(), marks.end(), [](std::uint32_t mark) {
           return (mark & all_rules) != 0 && (mark & bit(Mark::excluded)) == 0;
         });
}

}  // namespace upswing::spc
