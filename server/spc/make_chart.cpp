// The order of the steps: values, baseline, line and limits of each phase, sides, rules, and the multiplier last, so that
// what lies on the line is decided by the numbers as they were collected.

#include "spc/make_chart.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "spc/phases.hpp"
#include "spc/plotted.hpp"
#include "spc/rules.hpp"
#include "spc/slice.hpp"

namespace upswing::spc {
namespace {

template <class T> std::span<T const> cut(std::vector<T> const& column, Phase const& phase) {
  if (column.empty()) return {};
  return {column.data() + phase.first - 1, static_cast<std::size_t>(phase.last - phase.first + 1)};
}

Slice slice_of(Chart& chart, Series const& series, Phase const& phase) {
  Slice slice;
  slice.y = cut(chart.values, phase);
  if (!series.denominators.empty()) {
    slice.numerators = cut(series.values, phase);
    slice.n = cut(series.denominators, phase);
  }
  slice.sizes = cut(series.sizes, phase);
  slice.deviations = cut(series.deviations, phase);
  slice.marks = cut(chart.marks, phase);
  if (chart.has_limits()) slice.sigma = {chart.sigma.data() + phase.first - 1, slice.y.size()};
  slice.options = &chart.options;
  return slice;
}

void mark_excluded(Chart& chart) {
  for (int const number : chart.options.exclude) {
    chart.marks[static_cast<std::size_t>(number - 1)] |= bit(Mark::excluded);
  }
}

/// Counts the phase and marks the points that may make its line. A missing point is in the baseline too: it keeps its
/// neighbors apart.
void mark_baseline(Chart& chart, Phase& phase) {
  bool const given = chart.type == ChartType::run && chart.options.center;
  int const end = baseline_end(phase, chart.options, chart.type);
  for (int number = phase.first; number <= phase.last; ++number) {
    auto const i = static_cast<std::size_t>(number - 1);
    if (chart.has(i, bit(Mark::excluded))) continue;
    bool const here = present(chart.values[i]);
    ++phase.n_obs;
    phase.n_values += here;
    if (number > end) continue;
    chart.marks[i] |= bit(Mark::in_baseline);
    phase.n_baseline += here && !given;
  }
}

std::optional<double> known(double number) { return present(number) ? std::optional(number) : std::nullopt; }

void take_lines(Phase& phase, Lines const& lines) {
  phase.center = known(lines.center);
  phase.middle = lines.middle;
  phase.lowest = lines.lowest;
  phase.highest = lines.highest;
  phase.power = lines.power;
  phase.lower = lines.lower;
  phase.range_mean = known(lines.range_mean);
  phase.sigma_z = known(lines.sigma_z);
}

/// Limits are told apart on the scale they were made on, where equal points are equal.
double standing(Phase const& phase, double value) {
  return phase.power == 1 ? value : std::pow(value, 1 / phase.power);
}

void take_sides(Chart& chart, Phase& phase) {
  if (!phase.center) return;
  for (int number = phase.first; number <= phase.last; ++number) {
    auto const i = static_cast<std::size_t>(number - 1);
    double const value = chart.values[i];
    double const center = *phase.center;
    std::uint32_t side = 0;
    if (value > center) side = bit(Mark::above);
    if (value < center) side = bit(Mark::below);
    if (side == 0) continue;
    chart.marks[i] |= side;
    if (chart.has(i, bit(Mark::excluded))) continue;
    chart.marks[i] |= bit(Mark::useful);
    ++phase.n_useful;
    phase.n_above += side == bit(Mark::above);
  }
}

void mark_beyond(Chart& chart, Phase const& phase) {
  if (!chart.has_limits()) return;
  for (int number = phase.first; number <= phase.last; ++number) {
    auto const i = static_cast<std::size_t>(number - 1);
    double const value = standing(phase, chart.values[i]);
    double const reach = 3 * chart.sigma[i];
    double const upper = std::min(phase.middle + reach, phase.highest);
    double const lower = phase.lower == Lower::none ? phase.lowest : std::max(phase.middle - reach, phase.lowest);
    if (value > upper || value < lower) chart.marks[i] |= bit(Rule::beyond_limits);
  }
}

void remark(Chart& chart, Phase const& phase) {
  if (!phase.center) {
    chart.notes.push_back({Remark::no_baseline, std::nullopt, phase.number});
  } else if (phase.n_values > 1 && phase.n_useful == 0) {
    chart.notes.push_back({Remark::constant, std::nullopt, phase.number});
  } else if (phase.n_useful < fewest_useful) {
    chart.notes.push_back({Remark::few_useful, std::nullopt, phase.number});
  }
  bool const given = chart.options.center && chart.options.sigma;
  auto const first = chart.sigma.begin() + (chart.has_limits() ? phase.first - 1 : 0);
  bool const limits = chart.has_limits() && std::any_of(first, first + (phase.last - phase.first + 1), present);
  if (limits && !given && phase.n_baseline < fewest_for_limits) {
    chart.notes.push_back({Remark::trial_limits, std::nullopt, phase.number});
  }
}

void make_phase(Chart& chart, Series const& series, Phase& phase) {
  mark_baseline(chart, phase);
  Slice const slice = slice_of(chart, series, phase);
  take_lines(phase, lines_of(chart.type, slice));
  for (double& sigma : slice.sigma) {
    if (!std::isfinite(sigma)) sigma = missing;
  }
  take_sides(chart, phase);
  mark_beyond(chart, phase);
  apply_rules(chart, phase);
  remark(chart, phase);
}

void multiply(Chart& chart) {
  double const by = chart.options.multiplier;
  if (by == 1) return;
  for (double& value : chart.values) value *= by;
  for (Phase& phase : chart.phases) {
    if (phase.center) *phase.center *= by;
  }
}

/// The point whose number grew too large to be written. A line goes wrong only through a value, so values come first.
std::optional<int> overflowed(Chart const& chart) {
  for (std::size_t i = 0; i < chart.size(); ++i) {
    if (std::isinf(chart.values[i])) return static_cast<int>(i) + 1;
  }
  for (Phase const& phase : chart.phases) {
    if (phase.center && std::isinf(*phase.center)) return phase.first;
  }
  return std::nullopt;
}

}  // namespace

Result<Chart> make_chart(ChartType type, Series series, Options options) {
  if (std::vector<Problem> problems = check(type, series, options); !problems.empty()) return problems;
  Chart chart;
  chart.type = type;
  chart.rules = options.rules;
  chart.options = std::move(options);
  std::size_t const count = series.values.size();
  chart.phases = cut_phases(static_cast<int>(count), chart.options.split);
  chart.marks.assign(count, 0);
  if (type != ChartType::run) chart.sigma.assign(count, missing);
  mark_excluded(chart);
  plot(chart, series);
  for (Phase& phase : chart.phases) make_phase(chart, series, phase);
  multiply(chart);
  if (std::optional<int> number = overflowed(chart)) return Problem{Reason::overflow, number};
  return chart;
}

}  // namespace upswing::spc
