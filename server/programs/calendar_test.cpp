// Periods, their names, and when their numbers are due.
#include "programs/calendar.hpp"

#include <doctest/doctest.h>

namespace upswing::programs {
namespace {

using kit::day_of;

Program monthly() {
  Program program;
  program.starts_on = day_of(2025, 10, 1);
  program.ends_on = day_of(2027, 9, 30);
  program.period = Period::month;
  program.due_day = 10;
  return program;
}

TEST_CASE("a period begins on its first day, a week on Monday") {
  CHECK(period_start(Period::month, day_of(2026, 9, 17)) == day_of(2026, 9, 1));
  CHECK(period_start(Period::quarter, day_of(2026, 9, 17)) == day_of(2026, 7, 1));
  CHECK(period_start(Period::week, day_of(2026, 10, 4)) == day_of(2026, 9, 28));
  CHECK(period_start(Period::week, day_of(2026, 9, 28)) == day_of(2026, 9, 28));
  CHECK(period_start(Period::day, day_of(2026, 9, 17)) == day_of(2026, 9, 17));
}

TEST_CASE("a period ends on its last day, February in leap years too") {
  CHECK(last_day(Period::month, day_of(2028, 2, 1)) == day_of(2028, 2, 29));
  CHECK(last_day(Period::quarter, day_of(2026, 10, 1)) == day_of(2026, 12, 31));
  CHECK(last_day(Period::week, day_of(2026, 9, 28)) == day_of(2026, 10, 4));
}

TEST_CASE("a week belongs to the year of its Thursday (ISO 8601)") {
  CHECK(period_name(Period::week, day_of(2020, 12, 28)) == "2020-W53");
  CHECK(period_name(Period::week, day_of(2024, 12, 30)) == "2025-W01");
  CHECK(period_name(Period::week, day_of(2026, 9, 28)) == "2026-W40");
}

TEST_CASE("every name of a period reads back to the same period") {
  for (auto const period : {Period::day, Period::week, Period::month, Period::quarter}) {
    auto start = period_start(period, day_of(2019, 12, 25));
    for (int i = 0; i < 700; ++i, start = next_period(period, start)) {
      CHECK(parse_period(period, period_name(period, start)) == start);
    }
  }
}

TEST_CASE("what is not a period's name is none") {
  CHECK_FALSE(parse_period(Period::week, "2026-W54"));
  CHECK_FALSE(parse_period(Period::week, "2025-W53"));
  CHECK_FALSE(parse_period(Period::month, "2026-13"));
  CHECK_FALSE(parse_period(Period::month, "2026-9"));
  CHECK_FALSE(parse_period(Period::quarter, "2026-Q5"));
  CHECK_FALSE(parse_period(Period::quarter, ""));
}

TEST_CASE("numbers of a month are due on the due day of the month after") {
  CHECK(due_on(monthly(), day_of(2026, 9, 1)) == day_of(2026, 10, 10));
  CHECK(due_on(monthly(), day_of(2026, 12, 1)) == day_of(2027, 1, 10));
}

TEST_CASE("numbers of a week are due within the week after") {
  auto program = monthly();
  program.period = Period::week;
  CHECK(due_on(program, day_of(2026, 9, 28)) == day_of(2026, 10, 11));
}

TEST_CASE("a practice is asked for the months since it joined, within the program") {
  auto const months = periods_until(monthly(), day_of(2026, 3, 15), day_of(2026, 5, 2));
  REQUIRE(months.size() == 3);
  CHECK(months.front() == day_of(2026, 3, 1));
  CHECK(months.back() == day_of(2026, 5, 1));
  CHECK(periods_until(monthly(), day_of(2025, 10, 1), day_of(2030, 1, 1)).size() == 24);
  CHECK(periods_until(monthly(), day_of(2025, 10, 1), day_of(2025, 9, 30)).empty());
}

TEST_CASE("people read periods in their language") {
  using access::Language;
  CHECK(period_label(Period::month, day_of(2026, 10, 1), Language::en) == "Oct 2026");
  CHECK(period_label(Period::month, day_of(2026, 10, 1), Language::es) == "oct 2026");
  CHECK(period_label(Period::week, day_of(2026, 10, 5), Language::en) == "Week of Oct 5, 2026");
  CHECK(period_label(Period::quarter, day_of(2026, 10, 1), Language::es) == "T4 2026");
  CHECK(month_word(day_of(2026, 9, 1), Language::es) == "septiembre");
}

TEST_CASE("a program ends after it begins, and reports by week, month or quarter") {
  ProgramInput input{"Healthy Starts", "", day_of(2026, 1, 1), day_of(2026, 1, 1),
                     Period::day,      10, "Nowhere/At_All",   {}};
  auto const errors = check(input);
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].pointer == "/ends_on");
  CHECK(errors[1].pointer == "/period");
  CHECK(errors[2].pointer == "/time_zone");
}

TEST_CASE("the next period has the next place, over the ends of years too") {
  for (Period const period : {Period::day, Period::week, Period::month, Period::quarter}) {
    Day start = period_start(period, kit::day_of(2024, 11, 25));
    for (int i = 0; i < 60; ++i) {
      Day const next = next_period(period, start);
      CHECK(place_of(period, next) == place_of(period, start) + 1);
      start = next;
    }
  }
}

}  // namespace
}  // namespace upswing::programs
