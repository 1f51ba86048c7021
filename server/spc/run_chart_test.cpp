#include "spc/run_chart_for_test.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace upswing::spc;

namespace {

RunInput series(Values values) { return {std::move(values), {}, {}}; }

RunInput frozen(Values values, int freeze) {
  RunInput input = series(std::move(values));
  input.options.freeze = freeze;
  return input;
}

Phase only_phase(RunInput const& input) {
  Result<RunChart> const chart = run_chart(input);
  REQUIRE(chart.ok());
  REQUIRE(chart.value().phases.size() == 1);
  return chart.value().phases.front();
}

Values const rising = {40, 45, 40, 50, 45, 50, 55, 60, 70, 75, 80, 80};
Values const sawtooth = {52, 48, 55, 45, 50, 60, 41, 58, 47, 53, 49, 56};
Values const two_levels = {30, 35, 30, 35, 30, 35, 70, 75, 70, 75, 70, 75};
Values const on_the_line = {50, 50, 60, 50, 40, 50, 60, 50, 40, 50, 60, 40};

}  // namespace

TEST_CASE("V1: a rise crosses its own median too seldom, and its longest run is still within the limit") {
  Phase const phase = only_phase(series(rising));
  CHECK(phase.center == 52.5);
  CHECK(phase.n_useful == 12);
  CHECK(phase.longest_run == 6);
  CHECK(phase.longest_run_max == 7);
  CHECK(phase.crossings == 1);
  CHECK(phase.crossings_min == 3);
  CHECK_FALSE(phase.shift);
  CHECK(phase.few_crossings);
}

TEST_CASE("V1 with the first six as baseline: the rise is a shift and crosses too seldom") {
  Phase const phase = only_phase(frozen(rising, 6));
  CHECK(phase.center == 45.0);
  CHECK(phase.n_useful == 10);
  CHECK(phase.longest_run == 8);
  CHECK(phase.longest_run_max == 6);
  CHECK(phase.crossings == 1);
  CHECK(phase.crossings_min == 2);
  CHECK(phase.shift);
  CHECK(phase.few_crossings);
}

TEST_CASE("V2: a saw-tooth has no signal") {
  Phase const phase = only_phase(series(sawtooth));
  CHECK(phase.center == 51.0);
  CHECK(phase.n_useful == 12);
  CHECK(phase.longest_run == 2);
  CHECK(phase.crossings == 10);
  CHECK_FALSE(phase.signal());
}

TEST_CASE("V3: seven of twelve points above a frozen median are no signal by the Anhøj rules") {
  Phase const phase = only_phase(frozen(two_levels, 6));
  CHECK(phase.center == 32.5);
  CHECK(phase.n_useful == 12);
  CHECK(phase.longest_run == 7);
  CHECK(phase.longest_run_max == 7);
  CHECK(phase.crossings == 5);
  CHECK(phase.crossings_min == 3);
  CHECK_FALSE(phase.signal());
}

TEST_CASE("V4: points on the line are not useful, and too few useful points leave a note") {
  Result<RunChart> const chart = run_chart(series(on_the_line));
  REQUIRE(chart.ok());
  CHECK(chart.value().phases[0].center == 50.0);
  CHECK(chart.value().phases[0].n_useful == 6);
  REQUIRE(chart.value().notes.size() == 1);
  CHECK(chart.value().notes[0].remark == Remark::few_useful);
}

TEST_CASE("an empty series has no points, no phases and no signal") {
  Result<RunChart> const chart = run_chart({});
  REQUIRE(chart.ok());
  CHECK(chart.value().points.empty());
  CHECK(chart.value().phases.empty());
  CHECK_FALSE(chart.value().signal());
}

TEST_CASE("one point is its own center line") {
  Phase const phase = only_phase(series({7}));
  CHECK(phase.center == 7.0);
  CHECK(phase.n_useful == 0);
  CHECK(phase.longest_run == std::nullopt);
  CHECK_FALSE(phase.signal());
}

TEST_CASE("two and three points are counted and give no signal") {
  CHECK(only_phase(series({1, 3})).n_useful == 2);
  CHECK_FALSE(only_phase(series({1, 3})).signal());
  CHECK(only_phase(series({1, 2, 3})).n_useful == 2);
  CHECK_FALSE(only_phase(series({1, 2, 3})).signal());
}

TEST_CASE("a constant series lies on its line and is calm") {
  Result<RunChart> const chart = run_chart(series(Values(15, 0.1)));
  REQUIRE(chart.ok());
  CHECK(chart.value().phases[0].center == 0.1);
  CHECK(chart.value().phases[0].n_useful == 0);
  CHECK(chart.value().phases[0].crossings_min == std::nullopt);
  CHECK_FALSE(chart.value().signal());
  CHECK(chart.value().notes[0].remark == Remark::constant);
}

TEST_CASE("missing values keep their place and are not useful") {
  Result<RunChart> const chart = run_chart(series({1, std::nullopt, 3, 4}));
  REQUIRE(chart.ok());
  CHECK(chart.value().points.size() == 4);
  CHECK(chart.value().points[1].value == std::nullopt);
  CHECK_FALSE(chart.value().points[1].useful);
  CHECK_FALSE(chart.value().points[1].in_baseline);
  CHECK(chart.value().phases[0].n_obs == 4);
  CHECK(chart.value().phases[0].n_values == 3);
  CHECK(chart.value().phases[0].center == 3.0);
}

TEST_CASE("a series of gaps has no center line and says so") {
  Result<RunChart> const chart = run_chart(series(Values(12)));
  REQUIRE(chart.ok());
  CHECK(chart.value().phases[0].center == std::nullopt);
  CHECK(chart.value().notes[0].remark == Remark::no_baseline);
}

TEST_CASE("a zero denominator makes the point missing whatever its numerator") {
  Result<RunChart> const chart = run_chart({{1, 0, 5}, {2, 0, 0}, {}});
  REQUIRE(chart.ok());
  CHECK(chart.value().points[0].value == 0.5);
  CHECK(chart.value().points[1].value == std::nullopt);
  CHECK(chart.value().points[2].value == std::nullopt);
  CHECK(chart.value().notes[0].remark == Remark::zero_denominator);
  CHECK(chart.value().notes[0].point == 2);
  CHECK(chart.value().notes[1].point == 3);
}

TEST_CASE("the multiplier changes what is shown and not what is found") {
  RunInput input{{22, 31, 25}, {40, 40, 40}, {}};
  input.options.multiplier = 100;
  Result<RunChart> const chart = run_chart(input);
  REQUIRE(chart.ok());
  CHECK(chart.value().points[1].value == 77.5);
  CHECK(chart.value().phases[0].center == 62.5);
  CHECK(chart.value().points[2].side == 0);
}

TEST_CASE("each phase has a median and runs of its own") {
  RunInput input = series({1, 2, 3, 11, 12, 13});
  input.options.split = {3};
  Result<RunChart> const chart = run_chart(input);
  REQUIRE(chart.ok());
  REQUIRE(chart.value().phases.size() == 2);
  CHECK(chart.value().phases[0].center == 2.0);
  CHECK(chart.value().phases[1].center == 12.0);
  CHECK(chart.value().phases[1].first == 4);
  CHECK(chart.value().points[3].phase == 2);
}

TEST_CASE("a split after the last point starts no phase, and a split given twice is one split") {
  RunInput input = series({1, 2, 3, 4});
  input.options.split = {2, 4, 2};
  Result<RunChart> const chart = run_chart(input);
  REQUIRE(chart.ok());
  CHECK(chart.value().phases.size() == 2);
}

TEST_CASE("freeze counts points of the whole series and gives way to a split; freeze-each acts in every phase") {
  RunInput input = series({1, 3, 9, 9, 11, 13, 19, 19});
  input.options.split = {4};
  input.options.freeze = 2;
  CHECK(run_chart(input).value().phases[0].center == 6.0);
  input.options.freeze = std::nullopt;
  input.options.freeze_each = 2;
  CHECK(run_chart(input).value().phases[0].center == 2.0);
  CHECK(run_chart(input).value().phases[1].center == 12.0);
}

TEST_CASE("an excluded point leaves the center line and the runs and keeps its place") {
  RunInput input = series({1, 2, 3, 100});
  input.options.exclude = {4};
  Result<RunChart> const chart = run_chart(input);
  CHECK(chart.value().phases[0].center == 2.0);
  CHECK_FALSE(chart.value().points[3].included);
  CHECK_FALSE(chart.value().points[3].useful);
  CHECK(chart.value().points[3].side == 1);
  CHECK(chart.value().points[3].value == 100.0);
}

TEST_CASE("a given center line is used as it is, and multiplied") {
  RunInput input = series({1, 2, 3});
  input.options.center = 2.5;
  input.options.multiplier = 10;
  Result<RunChart> const chart = run_chart(input);
  CHECK(chart.value().phases[0].center == 25.0);
  CHECK(chart.value().phases[0].n_baseline == 0);
  CHECK(chart.value().points[2].side == 1);
}

TEST_CASE("the points of a run over the limit carry the rule, points on the line between them do not") {
  Result<RunChart> const chart = run_chart(frozen({5, 1, 9, 5, 1, 9, 9, 9, 9, 9, 5, 9, 9, 9, 9}, 5));
  REQUIRE(chart.ok());
  Phase const& phase = chart.value().phases[0];
  CHECK(phase.center == 5.0);
  CHECK(phase.n_useful == 12);
  CHECK(phase.longest_run == 9);
  CHECK(phase.shift);
  REQUIRE(chart.value().runs.size() == 1);
  CHECK(chart.value().runs[0].first == 6);
  CHECK(chart.value().runs[0].last == 15);
  CHECK(chart.value().runs[0].length == 9);
  CHECK(chart.value().runs[0].side == 1);
  CHECK(chart.value().points[5].broke_rule(Rule::long_run));
  CHECK_FALSE(chart.value().points[10].broke_rule(Rule::long_run));
  CHECK_FALSE(chart.value().points[2].broke_rule(Rule::long_run));
}

TEST_CASE("bad input is refused with its reason and its point") {
  auto const refused = [](RunInput const& input) { return words(run_chart(input).problem()); };
  double const infinite = std::numeric_limits<double>::infinity();
  CHECK(refused(series({1, infinite})) == "point 2: the number is infinite or not a number");
  CHECK(refused({{1, 2}, {1}, {}}) ==
        "there must be one denominator, size and deviation for each value, or none at all");
  CHECK(refused({{1, 2}, {1, -2}, {}}) == "point 2: the denominator is negative");
  CHECK(refused(frozen({1, 2}, 3)) == "point 3: the baseline must have at least two points and at most all of them");
  CHECK_FALSE(run_chart(frozen({1, 2}, 0)).ok());
  CHECK_FALSE(run_chart(frozen({1, 2}, -1)).ok());
  RunInput input = series({1, 2});
  input.options.exclude = {3};
  CHECK(refused(input) == "point 3: an excluded point must be the number of a point");
  input = series({1, 2});
  input.options.split = {0};
  CHECK(refused(input) == "point 0: a split must be the number of a point");
  input = series({1, 2});
  input.options.multiplier = 0;
  CHECK(refused(input) == "the multiplier must be a positive number");
}

TEST_CASE("a number that grows too large is refused, never drawn as infinity") {
  Result<RunChart> const chart = run_chart({{1, 1e300}, {1, 1e-300}, {}});
  REQUIRE_FALSE(chart.ok());
  CHECK(words(chart.problem()) == "point 2: the result is too large");
}

TEST_CASE("the result carries the names of its chart and rule set") {
  Result<RunChart> const chart = run_chart(series({1, 2}));
  CHECK(name(chart.value().type) == "run");
  CHECK(name(chart.value().rules) == "anhoej");
}
