// From a series to a chart: fill the gaps, find the start, let the arithmetic speak, and carry its answer to each point.

#include "charts/chart.hpp"

#include <utility>

#include "charts/gaps.hpp"

namespace upswing::charts {
namespace {

/// The number as drawn; nothing for a gap, for nobody eligible, and for half of a ratio. The multiplier goes to the
/// numerator: 22 of 40 is then exactly 55 percent, and equal ratios stay equal.
std::optional<double> drawn_value(SeriesPoint const& point, Series const& series) {
  if (point.state != State::counted) return std::nullopt;
  std::optional<double> const value = point.value ? *point.value * series.multiplier : point.value;
  std::optional<double> const counted = point.numerator ? *point.numerator * series.multiplier : point.numerator;
  switch (series.kind) {
    case Kind::proportion:
    case Kind::rate:
      if (!counted || !point.denominator || *point.denominator == 0) return std::nullopt;
      return *counted / *point.denominator;
    case Kind::count: return counted ? counted : value;
    case Kind::continuous:
    case Kind::days_between: return value;
  }
  return std::nullopt;
}

std::vector<ChartPoint> placed(Series const& series) {
  std::vector<ChartPoint> points;
  for (SeriesPoint& facts : fill_gaps(series)) {
    ChartPoint point;
    point.number = static_cast<int>(points.size()) + 1;
    point.value = drawn_value(facts, series);
    for (Annotation const& annotation : series.annotations) {
      if (annotation.period == facts.period) point.annotations.push_back(annotation.number);
    }
    point.facts = std::move(facts);
    points.push_back(std::move(point));
  }
  return points;
}

spc::RunInput run_input(Chart const& chart) {
  spc::RunInput input;
  for (ChartPoint const& point : chart.points) input.values.push_back(point.value);
  if (chart.baseline.frozen) input.options.freeze = chart.baseline.last_number;
  return input;
}

void carry(spc::RunChart const& found, Chart& chart) {
  chart.rule_set = found.rules;
  if (!found.phases.empty()) chart.runs = found.phases.front();
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    ChartPoint& point = chart.points[i];
    spc::Point const& answer = found.points[i];
    point.value = answer.value;
    point.center = answer.center;
    point.side = answer.side;
    point.useful = answer.useful;
    point.in_baseline = point.value && point.number <= chart.baseline.last_number;
    point.signal = chart.rules_speak() && answer.broke_rule(spc::Rule::long_run);
  }
  chart.baseline.center = chart.runs.center;
}

}  // namespace

spc::Result<Chart> read_chart(Series series) {
  Chart chart;
  chart.series = std::move(series);
  chart.points = placed(chart.series);
  chart.baseline = find_baseline(chart.points, chart.series.baseline_last);
  spc::Result<spc::RunChart> const found = spc::run_chart(run_input(chart));
  if (!found) return found.problem();
  carry(found.value(), chart);
  return chart;
}

}  // namespace upswing::charts
