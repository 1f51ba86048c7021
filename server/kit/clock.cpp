// System time and time zones; the only file that includes the tz library.
#include "kit/clock.hpp"

#include <date/tz.h>

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace upswing::kit {
namespace {

// Zones are looked up once. Names that are none are not remembered: people may send any number of them.
date::time_zone const* find_zone(std::string_view name) {
  static std::mutex guard;
  static std::map<std::string, date::time_zone const*, std::less<>> known;
  std::lock_guard const lock(guard);
  auto const found = known.find(name);
  if (found != known.end()) return found->second;
  date::time_zone const* zone = nullptr;
  bool const plausible = !name.empty() && name.size() < 64 && name.find("..") == std::string_view::npos;
  if (!plausible) return nullptr;
  try {
    zone = date::locate_zone(std::string(name));
  } catch (std::exception const&) {
    return nullptr;  // not in the tz database
  }
  known.emplace(std::string(name), zone);
  return zone;
}

}  // namespace

Instant SystemClock::now() const {
  using namespace std::chrono;
  auto const since = system_clock::now().time_since_epoch();
  return Instant{duration_cast<milliseconds>(since).count() + shift_ms_};
}

Day local_day(Instant at, std::string_view zone) {
  auto const time = date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{at.ms}};
  auto const* place = find_zone(zone);
  auto const days = place ? date::floor<date::days>(place->to_local(time)).time_since_epoch()
                          : date::floor<date::days>(time).time_since_epoch();
  return Day{static_cast<std::int32_t>(days.count())};
}

LocalTime local_time(Instant at, std::string_view zone) {
  auto const time = date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{at.ms}};
  auto const* place = find_zone(zone);
  auto const since = place ? place->to_local(time).time_since_epoch() : time.time_since_epoch();
  auto const days = date::floor<date::days>(since);
  auto const minutes = date::floor<std::chrono::minutes>(since - days);
  return {Day{static_cast<std::int32_t>(days.count())}, static_cast<int>(minutes.count())};
}

Instant instant_at(LocalTime const& time, std::string_view zone) {
  date::local_time<std::chrono::milliseconds> const local{date::days{time.day.number} +
                                                          std::chrono::minutes{time.minute}};
  auto const* place = find_zone(zone);
  auto const since = place ? place->to_sys(local, date::choose::earliest).time_since_epoch() : local.time_since_epoch();
  return Instant{since.count()};
}

bool is_time_zone(std::string_view zone) { return find_zone(zone) != nullptr; }

}  // namespace upswing::kit
