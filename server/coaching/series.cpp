// The days of a series.
#include "coaching/series.hpp"

namespace upswing::coaching {
namespace {

constexpr int week = 7;

// The same weekday with the same number in another month; the last one where that month has no fifth.
Day same_weekday(Day first, int months) {
  int const number = (static_cast<int>(first.day_of_month()) - 1) / week;  // from 0
  Day const month = kit::plus_months(kit::first_of_month(first), months);
  int const weekday = first.number - kit::monday_of(first).number;
  int const begins = month.number - kit::monday_of(month).number;
  Day const day = kit::plus_days(month, (weekday - begins + week) % week + number * week);
  return day.month() == month.month() ? day : kit::plus_days(day, -week);
}

}  // namespace

kit::def::FieldErrors check(SeriesInput const& input) {
  auto errors = check(fields_of(input, input.day), {}, {}, {});
  if (!is_meeting(input.mode)) errors.push_back({"/mode", "not_a_choice", "is a call or a visit"});
  return errors;
}

std::vector<Day> days_of(Repeat repeat, Day first, std::int64_t count) {
  std::vector<Day> days{first};
  for (int i = 1; i < count && repeat != Repeat::once; ++i) {
    if (repeat == Repeat::monthly) days.push_back(same_weekday(first, i));
    else days.push_back(kit::plus_days(first, i * week * (repeat == Repeat::weekly ? 1 : 2)));
  }
  return days;
}

ContactFields fields_of(SeriesInput const& input, Day day) {
  ContactFields fields;
  fields.program_id = input.program_id;
  fields.audience = input.audience;
  fields.mode = input.mode;
  fields.day = day;
  fields.minute = input.minute;
  fields.planned_min = input.planned_min;
  fields.contact_min = input.planned_min;
  fields.join_link = input.join_link;
  fields.place = input.place;
  return fields;
}

Day moved_as_far(Day from, Day to, Day other) { return kit::plus_days(other, to.number - from.number); }

}  // namespace upswing::coaching
