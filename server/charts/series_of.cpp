// The measure's choices and the series' are the same words in the same order.

#include "charts/series_of.hpp"

#include "charts/fit.hpp"

namespace upswing::charts {
namespace {

using measures::MeasureKind;

template <class To, class From> To same_choice(From choice) { return static_cast<To>(static_cast<int>(choice)); }

static_assert(static_cast<int>(Kind::days_between) == static_cast<int>(MeasureKind::days_between));
static_assert(static_cast<int>(Direction::lower) == static_cast<int>(measures::Direction::lower));
static_assert(static_cast<int>(Period::quarter) == static_cast<int>(programs::Period::quarter));
static_assert(static_cast<int>(State::no_data) == static_cast<int>(measures::EntryState::no_data));

std::string definition_of(measures::Measure const& measure) {
  bool const ratio = measure.kind == MeasureKind::proportion || measure.kind == MeasureKind::rate;
  if (ratio && !measure.numerator.empty() && !measure.denominator.empty()) {
    return measure.numerator + " / " + measure.denominator;
  }
  return measure.numerator.empty() ? measure.purpose : measure.numerator;
}

std::optional<Day> last_before(std::optional<Day> program_start, programs::Period period) {
  if (!program_start) return std::nullopt;
  return kit::plus_days(programs::period_start(period, *program_start), -1);
}

SeriesPoint point_of(measures::Entry const& entry) {
  SeriesPoint point;
  point.period = entry.period;
  point.value = entry.value;
  point.numerator = entry.numerator;
  point.denominator = entry.denominator;
  point.state = same_choice<State>(entry.state);
  point.sent = entry.sent;
  point.note = entry.note.value_or("");
  return point;
}

// Only where the goal changed over time: the first one from the first point on, then each change.
std::vector<GoalStep> goals_of(measures::MeasureSettings const& settings, measures::Measure const& measure,
                               std::vector<SeriesPoint> const& points) {
  std::vector<GoalStep> goals;
  if (settings.changes.empty() || points.empty()) return goals;
  auto const first = settings.goal ? settings.goal : measure.goal;
  if (first && points.front().period < settings.changes.front().from) goals.push_back({points.front().period, *first});
  for (auto const& change : settings.changes) goals.push_back({change.from, change.goal});
  return goals;
}

}  // namespace

Series series_of(measures::Measure const& measure, measures::MeasureSettings const& goal, ChartSettings const& settings,
                 ProgramTerms const& terms, std::vector<measures::Entry> const& entries) {
  Series series;
  series.measure = measure.name;
  series.short_name = measure.short_name;
  series.definition = definition_of(measure);
  series.unit = measure.unit;
  series.kind = same_choice<Kind>(measure.kind);
  series.direction = same_choice<Direction>(measure.direction);
  series.period = same_choice<Period>(measure.period);
  series.multiplier = measure.multiplier;
  series.counts_charts = measure.data_source == measures::DataSource::chart_review;
  series.goal = goal.changes.empty() ? measures::goal_on(goal, measure, {}) : goal.changes.back().goal;
  series.setup = setup_of(settings, terms.rules);
  switch (settings.baseline) {
    case BaselineRule::program_start: series.baseline_last = last_before(terms.start, measure.period); break;
    case BaselineRule::until: series.baseline_last = settings.baseline_last; break;
    case BaselineRule::none: break;
  }
  for (auto const& entry : entries) series.points.push_back(point_of(entry));
  series.goals = goals_of(goal, measure, series.points);
  return series;
}

std::vector<Annotation> numbered(std::vector<StoredAnnotation> const& stored) {
  std::vector<Annotation> annotations;
  for (auto const& one : stored)
    annotations.push_back({static_cast<int>(annotations.size()) + 1, one.period, one.words});
  return annotations;
}

}  // namespace upswing::charts
