// Rules of standing in.
#include "coaching/handover.hpp"

namespace upswing::coaching {
namespace {

constexpr int longest_cover_days = 366;

}  // namespace

kit::def::FieldErrors check(NewCover const& input, Day today) {
  kit::def::FieldErrors errors;
  if (input.from_day < today) errors.push_back({"/from_day", "past", "Choose today or a day to come."});
  if (input.until_day < input.from_day)
    errors.push_back({"/until_day", "before_start", "The last day is before the first."});
  else if (input.until_day > kit::plus_days(input.from_day, longest_cover_days))
    errors.push_back({"/until_day", "too_late", "A year is the longest. After that, hand over."});
  return errors;
}

}  // namespace upswing::coaching
