// Facts gathered from a chart by looking at its points once for each question.

#include "charts/facts.hpp"

#include <algorithm>
#include <cmath>

#include "charts/margin.hpp"

namespace upswing::charts {
namespace {

using Points = std::vector<ChartPoint>;

Noun noun_of(Chart const& chart) {
  if (chart.by_event() || chart.series.labelled) return Noun::point;
  switch (chart.series.period) {
    case Period::day: return Noun::day;
    case Period::week: return Noun::week;
    case Period::month: return Noun::month;
    case Period::quarter: return Noun::quarter;
  }
  return Noun::point;
}

/// The points numbered first to last, without gaps at either end.
Span span_of(Points const& points, int first, int last) {
  Span span;
  int from = 0;
  int to = 0;
  for (int number = first; number <= last; ++number) {
    ChartPoint const& point = points[static_cast<std::size_t>(number - 1)];
    if (!point.value) continue;
    if (from == 0) from = number;
    to = number;
    ++span.count;
  }
  if (from == 0) return span;
  span.first_number = from;
  span.from = points[static_cast<std::size_t>(from - 1)].facts;
  span.to = points[static_cast<std::size_t>(to - 1)].facts;
  span.gaps = to - from + 1 > span.count;
  return span;
}

/// The points from this one to the last of the chart. A period without a number at the end is a gap too: "the last
/// eight months" would not be true.
Span span_to_end(Points const& points, int first) {
  Span span = span_of(points, first, static_cast<int>(points.size()));
  span.gaps = span.gaps || !points.back().value;
  return span;
}

LongRun long_run(Points const& points, spc::Run const& run) {
  LongRun found;
  found.side = run.side;
  found.useful = run.length;
  int const end = static_cast<int>(points.size());
  for (int number = run.last + 1; number <= end; ++number) {
    ChartPoint const& point = points[static_cast<std::size_t>(number - 1)];
    if (point.value) ++found.since;
    if (point.useful && point.side != run.side) ++found.since_other;
  }
  found.lasts = found.since_other == 0;
  found.span = found.lasts ? span_to_end(points, run.first) : span_of(points, run.first, run.last);
  return found;
}

bool reaches(double value, Series const& series) {
  return series.direction == Direction::higher ? value >= *series.goal : value <= *series.goal;
}

std::optional<Span> goal_reached(Chart const& chart) {
  if (!chart.series.goal || chart.series.direction == Direction::none) return std::nullopt;
  int first = 0;
  for (auto point = chart.points.rbegin(); point != chart.points.rend(); ++point) {
    if (!point->value) continue;
    if (!reaches(*point->value, chart.series)) break;
    first = point->number;
  }
  if (first == 0) return std::nullopt;
  return span_to_end(chart.points, first);
}

/// The margin of the two points the early sentence names: their counts pooled, at the smaller denominator.
void add_margin(Facts& facts, Series const& series) {
  SeriesPoint const& a = facts.first;
  SeriesPoint const& b = facts.last;
  if (series.kind == Kind::proportion) {
    double const n = std::min(*a.denominator, *b.denominator);
    double const p = (*a.numerator + *b.numerator) / (*a.denominator + *b.denominator);
    if (p >= 0 && p <= 1) facts.margin = proportion_margin(p * n, n) * series.multiplier;
  } else if (series.kind == Kind::rate || series.kind == Kind::count) {
    double const mean = (a.numerator.value_or(0) + b.numerator.value_or(0)) / 2;
    facts.too_rare = mean < 1;
    if (!facts.too_rare) facts.margin = count_margin(mean);
  }
}

void add_values(Facts& facts, Points const& points) {
  std::optional<double> lowest;
  std::optional<double> highest;
  for (ChartPoint const& point : points) {
    if (!point.value) continue;
    if (facts.n_values++ == 0) facts.first = point.facts;
    facts.last = point.facts;
    facts.drafts = facts.drafts || !point.facts.sent;
    lowest = std::min(lowest.value_or(*point.value), *point.value);
    highest = std::max(highest.value_or(*point.value), *point.value);
  }
  facts.constant = facts.n_values >= 3 && lowest == highest;
}

bool on_one_side(spc::Rule rule) {
  using spc::Rule;
  return rule == Rule::long_run || rule == Rule::shift_of_six || rule == Rule::eight_one_side ||
         rule == Rule::nine_one_side || rule == Rule::nhs_shift;
}

bool one_way(spc::Rule rule) {
  using spc::Rule;
  return rule == Rule::trend_of_five || rule == Rule::six_trend || rule == Rule::nhs_rise || rule == Rule::nhs_fall;
}

/// The last number of the series comes at or before this point.
bool reaches_end(Points const& points, int number) {
  return std::none_of(points.begin() + number, points.end(),
                      [](ChartPoint const& point) { return point.value && !point.excluded; });
}

void add_run(Facts& facts, Points const& points, spc::Run const& run) {
  if (on_one_side(run.rule)) {
    facts.long_runs.push_back(long_run(points, run));
  } else if (one_way(run.rule)) {
    bool const lasts = reaches_end(points, run.last);
    Span const span = lasts ? span_to_end(points, run.first) : span_of(points, run.first, run.last);
    if (!facts.trend || facts.trend->span.first_number <= span.first_number) facts.trend = {span, run.side, lasts};
  } else {
    auto const same = std::find_if(facts.patterns.begin(), facts.patterns.end(),
                                   [&](Pattern const& pattern) { return pattern.rule == run.rule; });
    Pattern const found{run.rule, span_of(points, run.first, run.last), run.side};
    if (same == facts.patterns.end()) facts.patterns.push_back(found);
    else *same = found;
  }
}

std::optional<Beyond> points_beyond(Chart const& chart) {
  Beyond beyond;
  int number = 0;
  for (ChartPoint const& point : chart.points) {
    if (!point.beyond || point.phase != chart.runs.number) continue;
    ++beyond.count;
    beyond.latest = point.facts;
    beyond.side = point.side;
    number = point.number;
  }
  if (beyond.count == 0) return std::nullopt;
  beyond.is_last = reaches_end(chart.points, number);
  return beyond;
}

/// A note at the first point of a run or at one of the two before it; 0 if there is none.
int note_at(Points const& points, int first) {
  for (int number = first; number >= std::max(1, first - 2); --number) {
    auto const& notes = points[static_cast<std::size_t>(number - 1)].annotations;
    if (!notes.empty()) return notes.back();
  }
  return 0;
}

}  // namespace

Facts gather_facts(Chart const& chart) {
  Facts facts;
  facts.noun = noun_of(chart);
  facts.n_useful = chart.runs.n_useful;
  facts.weekly_is_sooner = !chart.by_event() && !chart.series.labelled &&
                           (chart.series.period == Period::month || chart.series.period == Period::quarter);
  add_values(facts, chart.points);
  if (facts.n_values > 1) add_margin(facts, chart.series);
  facts.reached = goal_reached(chart);
  facts.excluded = static_cast<int>(
      std::count_if(chart.points.begin(), chart.points.end(), [](ChartPoint const& point) { return point.excluded; }));
  facts.trial_limits = chart.has_limits() && chart.runs.n_baseline < spc::fewest_for_limits;
  facts.frozen = chart.runs.number <= 1 && chart.baseline.frozen && facts.n_values > chart.baseline.points;
  if (!chart.rules_speak()) return facts;
  facts.few_crossings = chart.runs.few_crossings;
  facts.many_crossings = chart.runs.many_crossings;
  facts.corner = chart.runs.corner;
  facts.beyond = points_beyond(chart);
  for (spc::Run const& run : chart.found.runs) {
    if (run.phase == chart.runs.number) add_run(facts, chart.points, run);
  }
  std::stable_sort(facts.long_runs.begin(), facts.long_runs.end(),
                   [](LongRun const& a, LongRun const& b) { return a.span.first_number < b.span.first_number; });
  if (!facts.long_runs.empty()) facts.near_note = note_at(chart.points, facts.long_runs.back().span.first_number);
  return facts;
}

}  // namespace upswing::charts
