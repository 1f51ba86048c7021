// The one clock, passed in. Tests stand still at a named moment; a demo lives at its story's date and moves on from there.
#pragma once
#include <string_view>

#include "kit/days.hpp"

namespace upswing::kit {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

// The system's time, moved by a fixed number of milliseconds (a demo's distance from today; else 0).
class SystemClock : public Clock {
 public:
  explicit SystemClock(std::int64_t shift_ms = 0) : shift_ms_(shift_ms) {}
  Instant now() const override;

 private:
  std::int64_t shift_ms_;
};

// A clock that stands still until it is set.
class FixedClock : public Clock {
 public:
  explicit FixedClock(Instant at) : at_(at) {}
  Instant now() const override { return at_; }
  void set(Instant at) { at_ = at; }
  void advance(std::int64_t ms) { at_.ms += ms; }

 private:
  Instant at_;
};

// The calendar day at an instant in a time zone of the system's tz database ("America/Chicago"); UTC if it has no such zone.
Day local_day(Instant at, std::string_view zone);
// Day and minute of the day there.
struct LocalTime {
  Day day{};
  int minute = 0;
};
LocalTime local_time(Instant at, std::string_view zone);
// The instant of that minute of a day there; where the clock skips it, the first one after the gap.
Instant instant_at(LocalTime const& time, std::string_view zone);
// True if the tz database knows the zone.
bool is_time_zone(std::string_view zone);

}  // namespace upswing::kit
