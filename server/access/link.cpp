// Rules of links.
#include "access/link.hpp"

#include <algorithm>

namespace upswing::access {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_ms = 24 * 60 * minute_ms;

bool is_pin(std::string_view pin) {
  return pin.size() >= 4 && pin.size() <= 8 &&
         std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// 1111, 1234, 4321: what somebody who found the paper would try first.
bool is_guessed_first(std::string_view pin) {
  bool same = true, up = true, down = true;
  for (std::size_t i = 1; i < pin.size(); ++i) {
    same = same && pin[i] == pin[i - 1];
    up = up && pin[i] == pin[i - 1] + 1;
    down = down && pin[i] == pin[i - 1] - 1;
  }
  return same || up || down;
}

}  // namespace

std::int64_t life_of(LinkKind kind) {
  switch (kind) {
    case LinkKind::invitation: return 14 * day_ms;
    case LinkKind::sign_in:
    case LinkKind::reset: return 15 * minute_ms;
    case LinkKind::card: return 7 * day_ms;
    case LinkKind::slip: return 90 * day_ms;
    case LinkKind::stop_mail: return 365 * day_ms;
    case LinkKind::page: return 0;
  }
  return 0;
}

bool only_once(LinkKind kind) {
  return kind == LinkKind::invitation || kind == LinkKind::sign_in || kind == LinkKind::reset;
}

kit::def::FieldErrors check(LinkUse const& use, Link const& link) {
  kit::def::FieldErrors errors;
  if (link.kind == LinkKind::invitation && !use.name) errors.push_back({"/name", "required", "is required"});
  if (link.kind == LinkKind::reset && !use.password) errors.push_back({"/password", "required", "is required"});
  if (link.kind != LinkKind::slip) return errors;
  if (!use.pin) errors.push_back({"/pin", "required", "is required"});
  else if (!is_pin(*use.pin)) errors.push_back({"/pin", "pin", "is four to eight digits"});
  else if (!link.pin_hash && is_guessed_first(*use.pin))
    errors.push_back({"/pin", "easy_pin", "is among the first that anybody would try"});
  return errors;
}

}  // namespace upswing::access
