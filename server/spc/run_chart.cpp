// The order of the steps: values, center line of each phase from its baseline, sides, rules, and the multiplier last,
// so that what lies on the line is decided by the numbers as they were collected.

#include "spc/run_chart.hpp"

#include <cmath>

#include "spc/anhoej.hpp"
#include "spc/median.hpp"
#include "spc/phases.hpp"

namespace upswing::spc {
namespace {

/// A ratio needs both parts and something to divide by.
std::optional<double> plotted(RunInput const& input, std::size_t i) {
  if (input.denominators.empty() || !input.values[i]) return input.values[i];
  std::optional<double> const denominator = input.denominators[i];
  if (!denominator || *denominator == 0) return std::nullopt;
  return *input.values[i] / *denominator;
}

bool divides_by_zero(RunInput const& input, std::size_t i) {
  return !input.denominators.empty() && input.values[i] && input.denominators[i] == 0.0;
}

void add_points(RunInput const& input, Chart& chart) {
  chart.points.resize(input.values.size());
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    Point& point = chart.points[i];
    point.number = static_cast<int>(i) + 1;
    point.value = plotted(input, i);
    if (divides_by_zero(input, i)) chart.notes.push_back({Remark::zero_denominator, point.number, std::nullopt});
  }
  for (int const number : input.options.exclude) chart.points[static_cast<std::size_t>(number - 1)].included = false;
}

void draw_center(std::vector<Point>& points, Phase& phase, Options const& options) {
  int const end = baseline_end(phase, options);
  std::vector<double> base;
  for (int number = phase.first; number <= phase.last; ++number) {
    Point& point = points[static_cast<std::size_t>(number - 1)];
    point.phase = phase.number;
    if (!point.included) continue;
    ++phase.n_obs;
    if (!point.value) continue;
    ++phase.n_values;
    if (number > end || options.center) continue;
    point.in_baseline = true;
    base.push_back(*point.value);
  }
  phase.n_baseline = static_cast<int>(base.size());
  phase.center = options.center ? options.center : median(std::move(base));
}

void take_sides(std::vector<Point>& points, Phase const& phase) {
  for (int number = phase.first; number <= phase.last; ++number) {
    Point& point = points[static_cast<std::size_t>(number - 1)];
    point.center = phase.center;
    if (!point.value || !point.center) continue;
    point.side = (*point.value > *point.center) - (*point.value < *point.center);
    point.useful = point.included && point.side != 0;
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
}

void multiply(std::optional<double>& number, double by) {
  if (number) *number *= by;
}

bool infinite(std::optional<double> number) { return number && !std::isfinite(*number); }

/// The point whose number grew too large to be written, by division or by the multiplier. A center line goes wrong
/// only through a value, so values are asked first.
std::optional<int> overflowed(std::vector<Point> const& points) {
  for (Point const& point : points) {
    if (infinite(point.value)) return point.number;
  }
  for (Point const& point : points) {
    if (infinite(point.center)) return point.number;
  }
  return std::nullopt;
}

}  // namespace

Result<RunChart> run_chart(RunInput const& input) {
  if (std::optional<Problem> problem = check(input)) return *problem;
  Chart chart;
  chart.rules = input.options.rules;
  add_points(input, chart);
  chart.phases = cut_phases(static_cast<int>(chart.points.size()), input.options.split);
  for (Phase& phase : chart.phases) {
    draw_center(chart.points, phase, input.options);
    take_sides(chart.points, phase);
    apply_anhoej(chart.points, phase);
    remark(chart, phase);
    multiply(phase.center, input.options.multiplier);
  }
  for (Point& point : chart.points) {
    multiply(point.value, input.options.multiplier);
    multiply(point.center, input.options.multiplier);
  }
  if (std::optional<int> number = overflowed(chart.points)) return Problem{Reason::overflow, number};
  return chart;
}

}  // namespace upswing::spc
