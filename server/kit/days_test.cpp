// Days, months and instants.
#include "kit/days.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace upswing::kit;

TEST_CASE("a day is read only as people agree to write it") {
  CHECK(parse_day("2026-09-30") == day_of(2026, 9, 30));
  CHECK(parse_day("2024-02-29") == day_of(2024, 2, 29));
  for (char const* const text : {"", "2026-9-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
                                 "1899-12-31", "2200-01-01", "2026/09/30", "30-09-2026", "2026-09-30 ", " 2026-09-30",
                                 "2026-09-3x", "+026-09-30", "2026-09-30T00:00:00Z", "20260930"}) {
    CAPTURE(std::string(text));
    CHECK(!parse_day(text));
  }
}

TEST_CASE("days count from 1970") {
  CHECK(day_of(1970, 1, 1).number == 0);
  CHECK(day_of(1969, 12, 31).number == -1);
  CHECK(day_of(2000, 3, 1).number == 11017);
  CHECK(spell(Day{}) == "1970-01-01");
}

TEST_CASE("a month later is the same day, or the last where there is none") {
  CHECK(spell(plus_months(day_of(2026, 1, 31), 1)) == "2026-02-28");
  CHECK(spell(plus_months(day_of(2024, 1, 31), 1)) == "2024-02-29");
  CHECK(spell(plus_months(day_of(2026, 3, 31), -1)) == "2026-02-28");
  CHECK(spell(plus_months(day_of(2026, 11, 30), 3)) == "2027-02-28");
  CHECK(spell(plus_months(day_of(2026, 5, 15), 12)) == "2027-05-15");
  CHECK(spell(plus_months(day_of(2026, 5, 15), -17)) == "2024-12-15");
}

TEST_CASE("weeks begin on Monday, months on the first") {
  CHECK(spell(monday_of(day_of(2026, 11, 22))) == "2026-11-16");  // a Sunday
  CHECK(spell(monday_of(day_of(2026, 11, 23))) == "2026-11-23");
  CHECK(spell(monday_of(day_of(2026, 1, 1))) == "2025-12-29");
  CHECK(spell(first_of_month(day_of(2024, 2, 29))) == "2024-02-01");
}

TEST_CASE("every day comes back as it was spelled, and days are as far apart as they were moved") {
  CHECK(rc::check("days", [] {
    auto const number = *rc::gen::inRange(-25'567, 83'000);  // 1900 to 2197
    auto const step = *rc::gen::inRange(-900, 900);
    Day const day{number};
    RC_ASSERT(parse_day(spell(day)) == day);
    RC_ASSERT(plus_days(plus_days(day, step), -step) == day);
    RC_ASSERT(plus_days(day, step).number - day.number == step);
    auto const monday = monday_of(day);
    RC_ASSERT(day.number - monday.number >= 0);
    RC_ASSERT(day.number - monday.number < 7);
    RC_ASSERT(monday_of(monday) == monday);
    RC_ASSERT(first_of_month(plus_months(day, step / 10)) == plus_months(first_of_month(day), step / 10));
  }));
}

TEST_CASE("an instant is UTC with seconds, and milliseconds if one likes") {
  CHECK(parse_instant("2026-10-06T14:03:11.120Z").value().ms == 1'791'295'391'120);
  CHECK(parse_instant("1970-01-01T00:00:00Z").value().ms == 0);
  for (char const* const text :
       {"", "2026-10-06", "2026-10-06 14:03:11Z", "2026-10-06T14:03:11", "2026-10-06T24:00:00Z", "2026-10-06T14:60:00Z",
        "2026-10-06T14:03:60Z", "2026-10-06T14:03:11.12Z", "2026-10-06T14:03:11.1200Z", "2026-10-06T14:03:11+00:00",
        "2026-02-30T14:03:11Z", "2026-10-06T14:03:11.xyzZ", "2026-10-06T14-03-11Z", "2026-10-06T14:03:11,120Z"}) {
    CAPTURE(std::string(text));
    CHECK(!parse_instant(text));
  }
  CHECK(spell(Instant{0}) == "1970-01-01T00:00:00.000Z");
  CHECK(spell(Instant{-1}) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("every instant comes back as it was spelled") {
  CHECK(rc::check("instants", [] {
    Instant const at{*rc::gen::inRange<std::int64_t>(-2'208'988'800'000, 7'258'118'400'000)};
    RC_ASSERT(parse_instant(spell(at)) == at);
  }));
}
