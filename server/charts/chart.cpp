// From a series to a chart: fill the gaps, find the start, let the arithmetic speak, and carry its answer to each point.

#include "charts/chart.hpp"

#include <utility>

#include "charts/advice.hpp"
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
    for (Exclusion const& exclusion : series.setup.excluded) {
      if (exclusion.period == facts.period) point.excluded = true;
    }
    point.facts = std::move(facts);
    points.push_back(std::move(point));
  }
  return points;
}

/// Which of its numbers a chart is made from: counts where it knows how chance makes them, else the drawn values.
spc::Series columns_of(Chart const& chart) {
  spc::Series columns;
  bool const counts = spc::needs_denominators(chart.type);
  bool const counted = counts || chart.type == spc::ChartType::c;
  for (ChartPoint const& point : chart.points) {
    double const drawn = point.value.value_or(spc::missing);
    bool const here = point.value.has_value();
    columns.values.push_back(!here ? spc::missing : counted ? point.facts.numerator.value_or(drawn) : drawn);
    if (counts) columns.denominators.push_back(here ? *point.facts.denominator : spc::missing);
  }
  return columns;
}

/// The last point before the day; 0 if there is none.
int last_before(std::vector<ChartPoint> const& points, Day day) {
  int number = 0;
  for (ChartPoint const& point : points) {
    if (point.facts.period < day) number = point.number;
  }
  return number;
}

void add_phases(Chart const& chart, spc::Options& options) {
  for (PhaseStart const& start : chart.series.setup.phases) {
    int const before = last_before(chart.points, start.from);
    if (before < 1 || before >= static_cast<int>(chart.points.size())) continue;
    options.split.push_back(before);
    if (!start.baseline_last) continue;
    int const end = last_before(chart.points, kit::plus_days(*start.baseline_last, 1));
    if (end > before + 1) options.freeze_at.push_back(end);
  }
}

spc::Options options_of(Chart const& chart) {
  spc::Options options;
  options.rules = chart.series.setup.rules;
  options.categorical = chart.series.categorical;
  bool const counted = spc::needs_denominators(chart.type) || chart.type == spc::ChartType::c;
  if (counted) options.multiplier = chart.series.multiplier;
  bool const up = chart.series.direction == Direction::higher;
  options.improvement = up ? spc::Improvement::increase : spc::Improvement::decrease;
  if (chart.series.goal && !chart.points.empty()) options.targets.push_back({1, *chart.series.goal});
  if (chart.baseline.frozen) options.freeze_at.push_back(chart.baseline.last_number);
  add_phases(chart, options);
  for (ChartPoint const& point : chart.points) {
    if (point.excluded) options.exclude.push_back(point.number);
  }
  return options;
}

void carry(spc::Chart found, Chart& chart) {
  chart.rule_set = found.rules;
  chart.found = std::move(found);
  if (!chart.found.phases.empty()) chart.runs = chart.found.phases.back();
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    ChartPoint& point = chart.points[i];
    spc::Point const answer = chart.found.point(i);
    point.phase = answer.phase;
    point.center = answer.center;
    point.lower = answer.lower;
    point.upper = answer.upper;
    point.lower2 = answer.lower2;
    point.upper2 = answer.upper2;
    point.side = answer.side;
    point.useful = answer.useful;
    point.in_baseline = point.value && !point.excluded && point.number <= chart.baseline.last_number;
    // Ten useful points are asked for by rules about order; a funnel has none.
    bool const speaks = answer.included && (chart.series.categorical || chart.rules_speak_in(answer.phase));
    point.signal = speaks && answer.broke != 0;
    point.beyond = speaks && answer.beyond;
    if (chart.type == spc::ChartType::mr || chart.type == spc::ChartType::moving_s) point.value = answer.value;
  }
  if (!chart.found.phases.empty()) chart.baseline.center = chart.found.phases.front().center;
}

/// The start of a chart whose options froze it by point numbers.
Baseline frozen_start(spc::Chart const& found) {
  Baseline start;
  spc::Phase const& phase = found.phases.front();
  if (phase.n_baseline == phase.n_values || found.options.center) return start;
  start.points = phase.n_baseline;
  start.frozen = true;
  for (int number = phase.first; number <= phase.last; ++number) {
    if (found.point(static_cast<std::size_t>(number - 1)).in_baseline) start.last_number = number;
  }
  return start;
}

/// What a person chose; else XmR where its rules are wanted, or what is advised.
spc::ChartType type_of(Chart const& chart) {
  if (chart.series.setup.type) return *chart.series.setup.type;
  return chart.series.setup.rules == spc::RuleSet::nhs ? spc::ChartType::xmr : advise(chart).type;
}

}  // namespace

Chart chart_with(Series series, spc::Chart found) {
  Chart chart;
  chart.type = found.type;
  chart.series = std::move(series);
  for (std::size_t i = 0; i < chart.series.points.size(); ++i) {
    ChartPoint& point = chart.points.emplace_back();
    spc::Point const answer = found.point(i);
    point.number = answer.number;
    point.facts = chart.series.points[i];
    point.value = answer.value;
    point.excluded = !answer.included;
  }
  if (!found.phases.empty()) chart.baseline = frozen_start(found);
  carry(std::move(found), chart);
  return chart;
}

spc::Result<Chart> read_chart(Series series) {
  Chart chart;
  chart.series = std::move(series);
  chart.points = placed(chart.series);
  chart.baseline = find_baseline(chart.points, chart.series.baseline_last);
  chart.type = type_of(chart);
  spc::Result<spc::Chart> found = spc::make_chart(chart.type, columns_of(chart), options_of(chart));
  if (!found) return found.problems();
  carry(std::move(found.value()), chart);
  return chart;
}

}  // namespace upswing::charts
