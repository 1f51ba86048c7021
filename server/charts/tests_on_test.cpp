#include "charts/tests_on.hpp"

#include <doctest/doctest.h>

#include "app/test/house.hpp"

using namespace upswing;
using namespace upswing::charts;

namespace {

Day const today = kit::day_of(2026, 10, 6);

pdsa::Cycle cycle(Day day, pdsa::CycleState state, std::string const& measure = "m") {
  pdsa::Cycle one;
  one.plan.fields.test_day = day;
  one.plan.fields.measure_id = measures::MeasureId{{measure}};
  one.title = "Yellow dot";
  one.state = state;
  return one;
}

measures::Measure monthly() {
  measures::Measure measure;
  measure.id = {{"m"}};
  return measure;
}

}  // namespace

TEST_CASE("tests of the measure stand at their period, numbered after the notes in their order of days") {
  using pdsa::CycleState;
  auto const tests = tests_among({cycle(kit::day_of(2026, 9, 20), CycleState::learning),
                                  cycle(kit::day_of(2026, 3, 10), CycleState::kept),
                                  cycle(kit::day_of(2026, 3, 10), CycleState::kept, "another"),
                                  cycle(kit::day_of(2026, 10, 5), CycleState::planned),
                                  cycle(kit::day_of(2026, 10, 8), CycleState::planned)},
                                 monthly(), today, {}, 4);
  REQUIRE(tests.size() == 2);
  CHECK(tests[0].mark == 4);
  CHECK(tests[0].period == kit::day_of(2026, 3, 1));
  CHECK(tests[1].mark == 5);
  CHECK(marks_of(tests)[1].words == "Yellow dot (1)");
}

TEST_CASE("tests of one month share one number, and their names stand together") {
  using pdsa::CycleState;
  auto const tests =
      tests_among({cycle(kit::day_of(2026, 9, 20), CycleState::kept), cycle(kit::day_of(2026, 9, 2), CycleState::kept),
                   cycle(kit::day_of(2026, 8, 30), CycleState::kept)},
                  monthly(), today, {}, 1);
  REQUIRE(tests.size() == 3);
  CHECK(tests[0].mark == 1);
  CHECK(tests[1].mark == 2);
  CHECK(tests[2].mark == 2);
  auto const marks = marks_of(tests);
  REQUIRE(marks.size() == 2);
  CHECK(marks[1].words == "Yellow dot (1); Yellow dot (1)");
}

TEST_CASE("a chart of the past has no tests of later") {
  ChartPin pin;
  pin.until = kit::day_of(2026, 2, 1);
  CHECK(tests_among({cycle(kit::day_of(2026, 3, 10), pdsa::CycleState::kept)}, monthly(), today, pin, 1).empty());
}

TEST_CASE("the team sees its tests on the chart; those who run the program do not, not even a shared one") {
  auto& house = test::shared_house();
  auto const chart = test::cedar + "/charts/" + test::screening_id;
  auto const shown = house.sign_in("rosa@example.org").get(chart);
  CHECK(shown.at("/tests") == "[12]");
  CHECK(shown.at("/tests/0/mark") == "4");
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.get(chart).at("/tests") == "[0]");
  CHECK(ellen.get(chart + ".csv").body.find("on the tablet at check-in (9)") == std::string::npos);
}
