#pragma once

// The rules that points can break, as bits: a point carries all it broke, not only the first.

#include <cstdint>
#include <string_view>

namespace upswing::spc {

enum class Rule : std::uint32_t {
  beyond_limits = 1U << 0U,      // outside three sigma: every control chart (WE1, Nelson 1)
  long_run = 1U << 1U,           // Anhøj, box rules: longer than the limit for so many useful points
  shift_of_six = 1U << 2U,       // perla
  trend_of_five = 1U << 3U,      // perla
  two_of_three = 1U << 4U,       // WE2, Nelson 5: beyond two sigma, same side
  four_of_five = 1U << 5U,       // WE3, Nelson 6: beyond one sigma, same side
  eight_one_side = 1U << 6U,     // WE4
  nine_one_side = 1U << 7U,      // Nelson 2
  six_trend = 1U << 8U,          // Nelson 3
  fourteen_zigzag = 1U << 9U,    // Nelson 4
  fifteen_close = 1U << 10U,     // Nelson 7: within one sigma
  eight_apart = 1U << 11U,       // Nelson 8: outside one sigma, on both sides
  nhs_shift = 1U << 12U,         // seven on one side of the mean
  nhs_rise = 1U << 13U,          // seven rising
  nhs_fall = 1U << 14U,          // seven falling
  nhs_two_of_three = 1U << 15U,  // near a limit, all three on one side
};

/// What else is known of a point, in the same word.
enum class Mark : std::uint32_t {
  excluded = 1U << 24U,
  in_baseline = 1U << 25U,
  useful = 1U << 26U,
  above = 1U << 27U,
  below = 1U << 28U,
  near_limit = 1U << 29U,  // nhs: beyond two sigma, not beyond three
};

constexpr std::uint32_t bit(Rule rule) { return static_cast<std::uint32_t>(rule); }
constexpr std::uint32_t bit(Mark mark) { return static_cast<std::uint32_t>(mark); }
inline constexpr std::uint32_t all_rules = (1U << 24U) - 1;

/// "long_run", "nelson3"...: how results name the rule.
std::string_view name(Rule rule);

}  // namespace upswing::spc
