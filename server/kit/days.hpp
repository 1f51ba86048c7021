// Plain calendar days and instants. A day is what people write ("2026-09-30"), it has no time zone; an instant is a
// moment in UTC with milliseconds. Both travel as text in JSON; in tables a day is text, an instant a number.
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace upswing::kit {

struct Day {
  std::int32_t number = 0;  // days since 1970-01-01
  friend auto operator<=>(Day const&, Day const&) = default;
  std::chrono::year_month_day ymd() const {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{number}}};
  }
  int year() const { return static_cast<int>(ymd().year()); }
  unsigned month() const { return static_cast<unsigned>(ymd().month()); }
  unsigned day_of_month() const { return static_cast<unsigned>(ymd().day()); }
};

Day day_of(int year, unsigned month, unsigned day);
Day plus_days(Day day, int days);
// The same day of another month; the last day of that month where it has no such day.
Day plus_months(Day day, int months);
Day first_of_month(Day day);
Day monday_of(Day day);

// "2026-09-30", or nothing if the text is not a real day written just so.
std::optional<Day> parse_day(std::string_view text);
std::string spell(Day day);

struct Instant {
  std::int64_t ms = 0;  // since 1970-01-01T00:00:00Z
  friend auto operator<=>(Instant const&, Instant const&) = default;
};

// RFC 3339 in UTC: "2026-10-06T14:03:11.120Z".
std::optional<Instant> parse_instant(std::string_view text);
std::string spell(Instant instant);

}  // namespace upswing::kit
