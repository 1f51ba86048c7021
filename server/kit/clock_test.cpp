// Which day it is where people are.
#include "kit/clock.hpp"

#include <doctest/doctest.h>

using namespace upswing::kit;

namespace {

std::string day_in(std::string_view zone, std::string_view instant) {
  return spell(local_day(parse_instant(instant).value(), zone));
}

}  // namespace

TEST_CASE("the day changes at midnight of the place, not of Greenwich") {
  CHECK(day_in("America/Chicago", "2026-07-01T04:59:59.999Z") == "2026-06-30");
  CHECK(day_in("America/Chicago", "2026-07-01T05:00:00Z") == "2026-07-01");
  CHECK(day_in("Asia/Kolkata", "2026-07-01T18:29:59Z") == "2026-07-01");
  CHECK(day_in("Asia/Kolkata", "2026-07-01T18:30:00Z") == "2026-07-02");
  CHECK(day_in("UTC", "2026-07-01T23:59:59Z") == "2026-07-01");
}

TEST_CASE("nights when the clock is moved have their own midnight") {
  // Chicago: summer time begins on 2026-03-08 and ends on 2026-11-01, both at 2 at night.
  CHECK(day_in("America/Chicago", "2026-03-08T05:59:59Z") == "2026-03-07");
  CHECK(day_in("America/Chicago", "2026-03-08T06:00:00Z") == "2026-03-08");
  CHECK(day_in("America/Chicago", "2026-03-09T04:59:59Z") == "2026-03-08");
  CHECK(day_in("America/Chicago", "2026-03-09T05:00:00Z") == "2026-03-09");
  CHECK(day_in("America/Chicago", "2026-11-01T04:59:59Z") == "2026-10-31");
  CHECK(day_in("America/Chicago", "2026-11-01T05:00:00Z") == "2026-11-01");
  CHECK(day_in("America/Chicago", "2026-11-02T05:59:59Z") == "2026-11-01");
  CHECK(day_in("America/Chicago", "2026-11-02T06:00:00Z") == "2026-11-02");
  // Santiago moves its clock at midnight itself: 2026-09-06 has no hour between 0 and 1.
  CHECK(day_in("America/Santiago", "2026-09-06T03:59:59Z") == "2026-09-05");
  CHECK(day_in("America/Santiago", "2026-09-06T04:00:00Z") == "2026-09-06");
}

TEST_CASE("only names of the tz database are time zones, and an unknown one counts as UTC") {
  CHECK(is_time_zone("America/Chicago"));
  CHECK(is_time_zone("UTC"));
  for (char const* const name :
       {"", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "america/chicago", "CST6CDT,M3"}) {
    CAPTURE(std::string(name));
    CHECK(!is_time_zone(name));
  }
  CHECK(!is_time_zone(std::string(100'000, 'A')));
  CHECK(day_in("Mars/Olympus", "2026-07-01T23:59:59Z") == "2026-07-01");
}

TEST_CASE("however many wrong names were asked for, the right ones are still known") {
  for (int i = 0; i < 3000; ++i) CHECK(!is_time_zone("Nowhere/" + std::to_string(i)));
  CHECK(is_time_zone("Europe/Lisbon"));
  CHECK(day_in("Europe/Lisbon", "2026-07-01T23:30:00Z") == "2026-07-02");
}

TEST_CASE("a minute of a day somewhere is an instant and back, also where the clock is set forward") {
  auto const noon = parse_instant("2026-10-06T17:00:00.000Z").value();
  auto const there = local_time(noon, "America/Chicago");
  CHECK(spell(there.day) == "2026-10-06");
  CHECK(there.minute == 12 * 60);
  CHECK(instant_at(there, "America/Chicago") == noon);
  // March 8, 2026: two o'clock becomes three.
  LocalTime const skipped{parse_day("2026-03-08").value(), 150};
  CHECK(spell(instant_at(skipped, "America/Chicago")) == "2026-03-08T08:00:00.000Z");
  CHECK(instant_at(skipped, "nowhere") == parse_instant("2026-03-08T02:30:00.000Z").value());
}

TEST_CASE("a fixed clock stands until it is moved; the system's moves on by itself, shifted if asked") {
  FixedClock clock(Instant{1000});
  CHECK(clock.now().ms == 1000);
  clock.advance(5);
  CHECK(clock.now().ms == 1005);
  clock.set(Instant{7});
  CHECK(clock.now().ms == 7);
  auto const now = SystemClock().now().ms;
  CHECK(SystemClock(3'600'000).now().ms - now >= 3'600'000);
  CHECK(SystemClock(3'600'000).now().ms - now < 3'660'000);
}
