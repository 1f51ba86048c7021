#include "charts/settings.hpp"

#include <doctest/doctest.h>

#include "charts/fit.hpp"
#include "charts/series_for_test.hpp"

using namespace upswing;
using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

Chart const& plain() {
  static Chart const chart = read_chart(of_forty({14, 17, 13, 18, 15, 16, 22, 21, 25, 24})).value();
  return chart;
}

std::string wrong(ChartSettings const& settings, Chart const& chart = plain()) {
  std::string all;
  for (auto const& error : check(settings, chart)) all += (all.empty() ? "" : ", ") + error.pointer + " " + error.code;
  return all;
}

ChartSettings phase(Day from, std::optional<Day> last = {}) {
  ChartSettings settings;
  settings.phases = {{from, last, "The form is on the tablet.", false}};
  return settings;
}

}  // namespace

TEST_CASE("a chart is chosen among those that know how such numbers come about") {
  ChartSettings settings;
  settings.type = ChartType::p;
  CHECK(wrong(settings).empty());
  settings.type = ChartType::u;
  CHECK(wrong(settings) == "/type does_not_fit");
  for (auto const kind : {Kind::proportion, Kind::rate, Kind::count, Kind::continuous, Kind::days_between}) {
    CHECK(types_for(kind).front() == ChartType::run);
  }
}

TEST_CASE("rules about limits need limits, and the NHS rules are those of the XmR chart") {
  ChartSettings settings;
  settings.type = ChartType::run;
  settings.rule_set = RuleSet::nelson;
  CHECK(wrong(settings) == "/rule_set does_not_fit");
  settings.type = ChartType::p;
  CHECK(wrong(settings).empty());
  settings.rule_set = RuleSet::nhs;
  CHECK(wrong(settings) == "/rule_set does_not_fit");
  settings.type = ChartType::xmr;
  CHECK(wrong(settings).empty());
  settings.type.reset();
  CHECK(wrong(settings).empty());  // it is XmR then
}

TEST_CASE("a phase begins at a point and has two points before it and two in it") {
  CHECK(wrong(phase(month(2025, 7))).empty());
  CHECK(wrong(phase(month(2025, 2))) == "/phases/0/from too_few_points");
  CHECK(wrong(phase(month(2025, 10))) == "/phases/0/from too_few_points");
  CHECK(wrong(phase(month(2026, 10))) == "/phases/0/from not_found");
  ChartSettings twice = phase(month(2025, 7));
  twice.phases.push_back(twice.phases.front());
  CHECK(wrong(twice) == "/phases/0/from too_few_points, /phases/1/from duplicate");
}

TEST_CASE("a baseline lies inside its phase") {
  CHECK(wrong(phase(month(2025, 5), month(2025, 8))).empty());
  CHECK(wrong(phase(month(2025, 5), month(2025, 4))) == "/phases/0/baseline_last outside_phase");
  ChartSettings settings = phase(month(2025, 5));
  settings.baseline = BaselineRule::until;
  CHECK(wrong(settings) == "/baseline_last required");
  settings.baseline_last = month(2025, 6);
  CHECK(wrong(settings) == "/baseline_last outside_phase");
  settings.baseline_last = month(2025, 4);
  CHECK(wrong(settings).empty());
  settings.baseline = BaselineRule::none;
  CHECK(wrong(settings) == "/baseline_last read_only");
}

TEST_CASE("only a point that is there is left out, and only once") {
  ChartSettings settings;
  settings.excluded = {{month(2025, 3), "Counted by someone new."}};
  CHECK(wrong(settings).empty());
  settings.excluded.push_back(settings.excluded.front());
  settings.excluded.push_back({month(2027, 3), "Counted by someone new."});
  CHECK(wrong(settings) == "/excluded/1/period duplicate, /excluded/2/period not_found");
}

TEST_CASE("a point that is left out does not help a phase to its two points") {
  ChartSettings settings = phase(month(2025, 9));
  settings.excluded = {{month(2025, 10), "Counted by someone new."}};
  CHECK(wrong(settings) == "/phases/0/from too_few_points");
}

TEST_CASE("what changed is told part by part, and what changes the chart's words needs a reason") {
  ChartSettings const before = phase(month(2025, 5));
  ChartSettings after;
  after.type = ChartType::p;
  after.two_sigma = true;
  after.excluded = {{month(2025, 3), "Counted by someone new."}};
  auto const changes = changes_between(before, after);
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].part == ChangedPart::type);
  CHECK(changes[0].to == "p");
  CHECK(changes[1].part == ChangedPart::two_sigma);
  CHECK(changes[2].part == ChangedPart::phase_removed);
  CHECK(changes[2].period == month(2025, 5));
  CHECK(changes[3].part == ChangedPart::exclusion_added);
  CHECK(need_reason(changes));
  CHECK_FALSE(need_reason(changes_between({}, before)));
  CHECK(changes_between(before, before).empty());
}

TEST_CASE("a phase keeps the answers it was begun with, and settings are put in order of time") {
  ChartSettings before = phase(month(2025, 7));
  before.phases.front().four_questions = true;
  before.version = 4;
  ChartSettingsInput input;
  input.phases = {{month(2025, 7), {}, "The form is on the tablet."}, {month(2025, 4), {}, "A new form."}};
  auto const after = settings_from(input, before);
  REQUIRE(after.phases.size() == 2);
  CHECK(after.phases[0].from == month(2025, 4));
  CHECK_FALSE(after.phases[0].four_questions);
  CHECK(after.phases[1].four_questions);
  CHECK(after.version == 4);
}

TEST_CASE("a chart that the numbers no longer allow gives way to the advised one") {
  Series series = of_forty({14, 17, 13, 18});
  series.setup.type = spc::ChartType::p;
  series.points[1].numerator = 45;
  auto const fitted = read_fitting(series);
  REQUIRE(fitted.ok());
  CHECK(fitted.value().without_type);
  CHECK(fitted.value().chart.type != spc::ChartType::p);
  series = of_forty({14, 17, 13, 18});
  series.setup.type = spc::ChartType::run;
  series.setup.rules = spc::RuleSet::nelson;
  CHECK(read_fitting(series).value().without_rules);
  CHECK(read_fitting(series).value().chart.rule_set == spc::RuleSet::anhoej);
}
