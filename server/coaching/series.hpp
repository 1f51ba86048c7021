// Calls that come again: the days of a series, each at the same minute of the clock where the practice is.
#pragma once
#include "coaching/contact.hpp"

namespace upswing::coaching {

// monthly: the same weekday of the month ("the third Thursday").
UPSWING_CHOICES(Repeat, once, weekly, every_two_weeks, monthly)

struct SeriesInput {
  SeriesId id{};
  ProgramId program_id{};
  Audience audience = Audience::team;
  Mode mode{};
  Day day{};
  std::int64_t minute = 0;
  std::int64_t planned_min = 0;
  Repeat repeat{};
  std::int64_t count = 1;
  std::string join_link{};
  std::string place{};
};
UPSWING_DESCRIBE(SeriesInput, id, program_id, audience, mode, day, minute, planned_min, repeat, count, join_link, place)

kit::def::FieldErrors check(SeriesInput const& input);
std::vector<Day> days_of(Repeat repeat, Day first, std::int64_t count);
ContactFields fields_of(SeriesInput const& input, Day day);
// As far as one contact of a series is moved, another one moves: whole days, and to the same minute.
Day moved_as_far(Day from, Day to, Day other);

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::SeriesInput::minute>{.min = 0, .max = 1439};
template <> inline constexpr Meta meta<&coaching::SeriesInput::planned_min>{.min = 0, .max = 1440};
template <> inline constexpr Meta meta<&coaching::SeriesInput::count>{.min = 1, .max = 24};
template <> inline constexpr Meta meta<&coaching::SeriesInput::join_link>{.max_len = 500};
template <> inline constexpr Meta meta<&coaching::SeriesInput::place>{.max_len = 500};
}  // namespace upswing::kit::def
