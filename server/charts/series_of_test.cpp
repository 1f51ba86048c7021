#include "charts/series_of.hpp"

#include <doctest/doctest.h>

#include "charts/chart.hpp"

using namespace upswing;
using namespace upswing::charts;

namespace {

measures::Measure screening() {
  measures::Measure measure;
  measure.name = "Developmental screening by visit";
  measure.short_name = "Screening";
  measure.numerator = "Visits with a scored tool";
  measure.denominator = "Well visits";
  measure.multiplier = 100;
  measure.goal = 90;
  return measure;
}

measures::Entry entry(int year, unsigned month, double met, double of) {
  measures::Entry made;
  made.period = kit::day_of(year, month, 1);
  made.numerator = met;
  made.denominator = of;
  made.state = measures::EntryState::counted;
  made.sent = true;
  return made;
}

Day day(int year, unsigned month, unsigned of_month) { return kit::day_of(year, month, of_month); }

}  // namespace

TEST_CASE("a measure's words and choices go into its series") {
  auto const series = series_of(screening(), {}, {}, {}, {entry(2026, 8, 31, 40)});
  CHECK(series.measure == "Developmental screening by visit");
  CHECK(series.definition == "Visits with a scored tool / Well visits");
  CHECK(series.kind == Kind::proportion);
  CHECK(series.period == Period::month);
  CHECK(series.goal == 90.0);
  CHECK(series.counts_charts);
  auto const chart = read_chart(series);
  REQUIRE(chart.ok());
  CHECK(chart.value().points.at(0).value == 77.5);
}

TEST_CASE("numbers from a report are not charts that someone counted") {
  auto measure = screening();
  measure.data_source = measures::DataSource::ehr_report;
  CHECK_FALSE(series_of(measure, {}, {}, {}, {}).counts_charts);
}

TEST_CASE("each kind, direction and period of a measure has the one of the same name") {
  auto measure = screening();
  measure.kind = measures::MeasureKind::days_between;
  measure.direction = measures::Direction::lower;
  measure.period = programs::Period::week;
  auto const series = series_of(measure, {}, {}, {}, {});
  CHECK(series.kind == Kind::days_between);
  CHECK(series.direction == Direction::lower);
  CHECK(series.period == Period::week);
}

TEST_CASE("the practice's own goal stands before the measure's") {
  measures::MeasureSettings settings;
  settings.goal = 70;
  CHECK(series_of(screening(), settings, {}, {}, {}).goal == 70.0);
}

TEST_CASE("the start ends the day before the program began, unless someone named another day") {
  ChartSettings named;
  named.baseline = BaselineRule::until;
  named.baseline_last = day(2025, 6, 1);
  ChartSettings all;
  all.baseline = BaselineRule::none;
  CHECK(series_of(screening(), {}, all, {day(2025, 10, 1), {}}, {}).baseline_last == std::nullopt);
  CHECK(series_of(screening(), {}, {}, {day(2025, 10, 1), {}}, {}).baseline_last == day(2025, 9, 30));
  CHECK(series_of(screening(), {}, named, {day(2025, 10, 1), {}}, {}).baseline_last == day(2025, 6, 1));
  CHECK(series_of(screening(), {}, {}, {}, {}).baseline_last == std::nullopt);
}

TEST_CASE("a month in which the program began is not before it") {
  CHECK(series_of(screening(), {}, {}, {day(2025, 10, 15), {}}, {}).baseline_last == day(2025, 9, 30));
  auto weekly = screening();
  weekly.period = programs::Period::week;
  CHECK(series_of(weekly, {}, {}, {day(2025, 10, 1), {}}, {}).baseline_last == day(2025, 9, 28));  // a Sunday
}

TEST_CASE("nobody eligible and nothing collected are kept apart, drafts and notes are carried along") {
  auto nobody = entry(2026, 7, 0, 0);
  nobody.state = measures::EntryState::not_applicable;
  auto nothing = entry(2026, 8, 0, 0);
  nothing.state = measures::EntryState::no_data;
  auto draft = entry(2026, 9, 0, 40);
  draft.sent = false;
  draft.note = "New form";
  auto const series = series_of(screening(), {}, {}, {}, {nobody, nothing, draft});
  CHECK(series.points.at(0).state == State::not_applicable);
  CHECK(series.points.at(1).state == State::no_data);
  CHECK(series.points.at(2).state == State::counted);
  CHECK_FALSE(series.points.at(2).sent);
  CHECK(series.points.at(2).note == "New form");
}

TEST_CASE("a month nobody entered is a gap on the chart") {
  auto const chart = read_chart(series_of(screening(), {}, {}, {}, {entry(2026, 6, 10, 40), entry(2026, 8, 12, 40)}));
  REQUIRE(chart.ok());
  REQUIRE(chart.value().points.size() == 3);
  CHECK(chart.value().points.at(1).facts.state == State::missing);
}

TEST_CASE("notes are numbered as they come, and stand at their period") {
  std::vector<StoredAnnotation> stored(2);
  stored[0].period = day(2026, 6, 1);
  stored[1].period = day(2026, 8, 1);
  auto series = series_of(screening(), {}, {}, {}, {entry(2026, 6, 10, 40), entry(2026, 8, 12, 40)});
  series.annotations = numbered(stored);
  auto const chart = read_chart(series);
  REQUIRE(chart.ok());
  CHECK(chart.value().points.at(0).annotations == std::vector<int>{1});
  CHECK(chart.value().points.at(2).annotations == std::vector<int>{2});
}
