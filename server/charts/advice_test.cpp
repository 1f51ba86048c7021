// Which chart suits which numbers, and what is worth a look.

#include "charts/advice.hpp"

#include <doctest/doctest.h>

#include "charts/cases_for_test.hpp"
#include "charts/words_for_test.hpp"

using namespace upswing;
using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

std::string advised(Series const& series) {
  Chart const chart = chart_of(series);
  Advice const advice = advise(chart);
  return std::string(spc::name(advice.type)) + " because " + advice.why.key;
}

Counts repeated(Counts const& counts, int times) {
  Counts all;
  for (int i = 0; i < times; ++i) all.insert(all.end(), counts.begin(), counts.end());
  return all;
}

Series of(Kind kind, std::vector<double> const& values) {
  Series series;
  series.kind = kind;
  series.period = kind == Kind::days_between ? Period::day : Period::month;
  return with_values(series, month(2024, 1), values);
}

}  // namespace

TEST_CASE("under twenty numbers a run chart; from there on by what was counted") {
  CHECK(advised(of_forty(repeated({20, 24, 19}, 6))) == "run because advice.run_young");
  CHECK(advised(of_forty(repeated({20, 24, 19}, 7))) == "p because advice.p");
  CHECK(advised(of(Kind::continuous, std::vector<double>(24, 3.5))) == "i because advice.i");
  CHECK(advised(of(Kind::days_between, std::vector<double>(24, 12))) == "t because advice.t");
}

TEST_CASE("hardly anything counted, or nearly everything met: a run chart again") {
  CHECK(advised(of_forty(repeated({0, 1, 2}, 8))) == "run because advice.run_rare");
  CHECK(advised(of_forty(repeated({39, 40, 40}, 8))) == "run because advice.run_rare");
}

TEST_CASE("two events on one day cannot be on a T chart") {
  std::vector<double> days(24, 12);
  days[3] = 0;
  CHECK(advised(of(Kind::days_between, days)) == "run because advice.run_same_day");
}

TEST_CASE("large denominators that vary more than chance get the wider chart, others do not") {
  CHECK(advised(with_ratios(screening(), month(2024, 1), repeated({500, 600, 450, 640}, 6), 1000)) ==
        "pp because advice.p_prime");
  CHECK(advised(with_ratios(screening(), month(2024, 1), repeated({500, 505, 495, 510}, 6), 1000)) ==
        "p because advice.p");
}

TEST_CASE("counts that vary as single events do get a C chart, others an I chart") {
  CHECK(advised(of(Kind::count, {9, 12, 8, 11, 14, 7, 10, 9, 12, 8, 11, 14, 7, 10, 9, 12, 8, 11, 14, 7, 10})) ==
        "c because advice.c");
  CHECK(advised(of(Kind::count, {9, 42, 8, 51, 4, 37, 10, 59, 12, 48, 1, 34, 7, 50, 9, 42, 8, 41, 4, 37, 10})) ==
        "i because advice.i_count");
}

TEST_CASE("a chart nobody chose is the advised one; a chosen one stays") {
  Series series = of_forty(repeated({20, 24, 19}, 8));
  series.setup.type.reset();
  CHECK(chart_of(series).type == spc::ChartType::p);
  series.setup.type = spc::ChartType::run;
  CHECK(chart_of(series).type == spc::ChartType::run);
}

TEST_CASE("who wants the NHS rules gets the chart they are made for, unless another was chosen") {
  Series series = of_forty(repeated({20, 24, 19}, 8));
  series.setup.type.reset();
  series.setup.rules = spc::RuleSet::nhs;
  CHECK(chart_of(series).type == spc::ChartType::xmr);
}

TEST_CASE("a lasting shift of eight suggests a new phase, with the old and the new line") {
  auto const suggestion = suggest_rebase(chart_of(started(twelve_then_eight, 12)));
  REQUIRE(suggestion.has_value());
  CHECK(suggestion->from == month(2026, 1));
  CHECK(suggestion->length == 8);
  CHECK(suggestion->side == 1);
  CHECK(suggestion->old_center == 38.75);
  CHECK(suggestion->new_center == 61.25);
  CHECK(suggestion->available == 8);
  CHECK(suggestion->trial);
}

TEST_CASE("no new phase is suggested while all is calm, after the shift ended, or where one began there already") {
  CHECK_FALSE(suggest_rebase(chart_of(started({20, 24, 19, 25, 21, 23, 18, 26, 20, 24, 22, 21, 19, 25}, 12))));
  Counts ended = twelve_then_eight;
  ended.push_back(3);
  CHECK_FALSE(suggest_rebase(chart_of(started(ended, 12))));
  CHECK_FALSE(suggest_rebase(chart_of(with_phase(started(twelve_then_eight, 12), month(2026, 1), "x"))));
}

TEST_CASE("denominators that halved are asked about, small ones are told together") {
  Series series = of_forty(repeated({20, 24, 19}, 4));
  for (std::size_t i = 9; i < 12; ++i) series.points[i].denominator = 20, series.points[i].numerator = 8;
  Chart const chart = chart_of(series);
  REQUIRE(doubts(chart).size() == 1);
  CHECK(say(doubts(chart)[0], english()).starts_with("Lately about 20 were counted each time; before, about 40."));
  CHECK(doubts(chart_of(of_forty(repeated({20, 24, 19}, 4)))).empty());
  CHECK_FALSE(together(chart_of(of_forty({20, 24, 19, 20}))).has_value());
  Chart const small = chart_of(weekly({4, 6, 5, 7, 6}));
  REQUIRE(together(small).has_value());
  CHECK(say_sentence(*together(small), english()) == "The last three weeks together: 18 of 30, 60%.");
}
