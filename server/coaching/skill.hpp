// Tasks of improvement that pass from the coach to the team: who leads each now, how sure the team is, and how it is handed
// over. Coaching has done its work when the team leads them.
#pragma once
#include "coaching/contact.hpp"

namespace upswing::coaching {

UPSWING_CHOICES(LedTask, agenda, meeting, counting, reading, planning, studying, families, others, keeping)
UPSWING_CHOICES(LedBy, coach, shared, team)

struct SkillInput {
  LedBy led_by{};
  std::optional<std::int64_t> confidence{};  // 0-10
  std::string plan{};                        // how and when it is handed over
};
UPSWING_DESCRIBE(SkillInput, led_by, confidence, plan)

struct SkillLine {
  LedTask skill{};
  std::optional<LedBy> led_by{};  // none: nothing was said yet
  std::optional<std::int64_t> confidence{};
  std::string plan{};
  std::optional<LedBy> before{};  // who led it before that
  std::optional<Instant> at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(SkillLine, skill, led_by, confidence, plan, before, at, version)

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::SkillInput::confidence>{.min = 0, .max = 10};
template <> inline constexpr Meta meta<&coaching::SkillInput::plan>{.max_len = 2000};
}  // namespace upswing::kit::def
