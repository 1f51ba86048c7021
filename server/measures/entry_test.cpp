// What is wrong with a number, what is merely unusual, and what a chart shows of it.
#include "measures/entry.hpp"

#include <doctest/doctest.h>

#include "measures/sheet.hpp"

namespace upswing::measures {
namespace {

Measure percent() {
  Measure measure;
  measure.kind = MeasureKind::proportion;
  measure.multiplier = 100;
  return measure;
}

EntryInput counted(double numerator, double denominator) {
  return {EntryState::counted, numerator, denominator, {}, {}, {}, {}};
}

std::optional<Entry> before(double numerator, double denominator) {
  Entry entry;
  entry.state = EntryState::counted;
  entry.numerator = numerator;
  entry.denominator = denominator;
  return entry;
}

std::string codes(std::vector<Doubt> const& doubts) {
  std::string all;
  for (auto const& doubt : doubts) all += (all.empty() ? "" : " ") + doubt.code;
  return all;
}

TEST_CASE("twelve of twenty is 60 percent") { CHECK(plotted(percent(), *before(12, 20)) == 60.0); }

TEST_CASE("nothing is shown where nothing was counted, and zero is a number") {
  auto entry = *before(0, 20);
  CHECK(plotted(percent(), entry) == 0.0);
  entry.state = EntryState::not_applicable;
  CHECK(plotted(percent(), entry) == std::nullopt);
  entry.state = EntryState::no_data;
  CHECK(plotted(percent(), entry) == std::nullopt);
}

TEST_CASE("a rate may be above one, and its denominator need not be whole") {
  auto rate = percent();
  rate.kind = MeasureKind::rate;
  rate.multiplier = 1000;
  CHECK(check(counted(30, 12.5), rate).empty());
  CHECK(plotted(rate, *before(30, 12.5)) == 2400.0);
}

TEST_CASE("a count needs one number, a time needs a value") {
  Measure count;
  count.kind = MeasureKind::count;
  CHECK(check({EntryState::counted, 3.0, {}, {}, {}, {}, {}}, count).empty());
  CHECK(check({EntryState::counted, {}, {}, 3.0, {}, {}, {}}, count).size() == 1);
  Measure minutes;
  minutes.kind = MeasureKind::continuous;
  CHECK(check({EntryState::counted, {}, {}, 12.5, {}, {}, {}}, minutes).empty());
  Measure gap;
  gap.kind = MeasureKind::days_between;
  CHECK(check({EntryState::counted, {}, {}, -1.0, {}, {}, {}}, gap).front().code == "negative");
}

TEST_CASE("what was typed before choosing another answer is not kept") {
  auto const kept = tidy({EntryState::no_data, 3.0, 20.0, 1.0, NoDataReason::no_time, "", " "}, percent());
  CHECK_FALSE(kept.numerator);
  CHECK_FALSE(kept.denominator);
  CHECK_FALSE(kept.value);
  CHECK(kept.no_data_reason == NoDataReason::no_time);
  CHECK_FALSE(kept.no_data_words);
  auto const number = tidy({EntryState::counted, 3.0, 20.0, 1.0, NoDataReason::no_time, "busy", {}}, percent());
  CHECK_FALSE(number.no_data_reason);
  CHECK_FALSE(number.value);
}

TEST_CASE("an ordinary number raises no doubt") {
  CHECK(doubts_of(counted(12, 20), percent(), before(11, 20)).empty());
  CHECK(doubts_of(counted(12, 20), percent(), {}).empty());
}

TEST_CASE("a denominator that doubled or halved is asked about") {
  CHECK(codes(doubts_of(counted(20, 40), percent(), before(11, 20))) == "denominator_changed");
  CHECK(codes(doubts_of(counted(5, 10), percent(), before(11, 20))) == "denominator_changed");
  CHECK(doubts_of(counted(15, 30), percent(), before(11, 20)).empty());
}

TEST_CASE("a jump of forty points is asked about, with the points") {
  auto const doubts = doubts_of(counted(18, 20), percent(), before(10, 20));
  CHECK(codes(doubts) == "value_jumped");
  CHECK(doubts.front().args.at("points") == "40");
}

TEST_CASE("all or none is asked about once, not when it was so before") {
  CHECK(codes(doubts_of(counted(20, 20), percent(), before(15, 20))) == "all_met");
  CHECK(codes(doubts_of(counted(0, 20), percent(), before(5, 20))) == "none_met");
  CHECK(doubts_of(counted(20, 20), percent(), before(20, 20)).empty());
  CHECK(doubts_of(counted(3, 3), percent(), before(2, 3)).empty());
}

TEST_CASE("the very same two numbers as last time are asked about") {
  CHECK(codes(doubts_of(counted(11, 20), percent(), before(11, 20))) == "same_as_before");
}

TEST_CASE("a month has one cell of a monthly measure and those weeks of a weekly one that end in it") {
  auto const first = kit::day_of(2026, 9, 1);
  auto const last = kit::day_of(2026, 9, 30);
  CHECK(cells_within(Period::month, first, last) == std::vector<Day>{first});
  auto const weeks = cells_within(Period::week, first, last);
  REQUIRE(weeks.size() == 4);
  CHECK(weeks.front() == kit::day_of(2026, 8, 31));
  CHECK(weeks.back() == kit::day_of(2026, 9, 21));
  CHECK(cells_within(Period::quarter, first, last) == std::vector<Day>{kit::day_of(2026, 7, 1)});
  CHECK(cells_within(Period::quarter, kit::day_of(2026, 8, 1), kit::day_of(2026, 8, 31)).empty());
}

TEST_CASE("every week of two years is in exactly one month") {
  int cells = 0;
  for (Day month = kit::day_of(2025, 1, 1); month < kit::day_of(2027, 1, 1); month = kit::plus_months(month, 1)) {
    cells += static_cast<int>(cells_within(Period::week, month, kit::plus_days(kit::plus_months(month, 1), -1)).size());
  }
  CHECK(cells == 104);
}

}  // namespace
}  // namespace upswing::measures
