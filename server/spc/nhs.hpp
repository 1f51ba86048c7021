#pragma once

// What NHS England's Making Data Count says of an XmR chart: a label for each point, and two icons.

#include <optional>
#include <string_view>

#include "spc/chart.hpp"

namespace upswing::spc {

enum class SpecialCause {
  common,
  above_upper,
  below_lower,
  rising,
  falling,
  near_above,  // two of three near the limit
  near_below,
  shift_above,
  shift_below,
};

enum class PointType { common, improvement, concern, neutral_high, neutral_low };

enum class VariationIcon {
  common_cause,
  improvement_high,
  improvement_low,
  concern_high,
  concern_low,
  neutral_high,
  neutral_low,
};

enum class AssuranceIcon { pass, fail, inconsistent };

/// One label a point: the first of beyond a limit, trend, two of three, shift.
SpecialCause special_cause(Chart const& chart, std::size_t index);

/// Whether that is the way the numbers are wanted to go.
PointType point_type(Chart const& chart, std::size_t index);

/// The type of the last point that has a value; nothing for no points. High or low follows the direction wanted.
std::optional<VariationIcon> variation_icon(Chart const& chart);

/// Whether the target will be met while nothing changes: the last limits against the latest target. Nothing without a
/// target, without points, or where no direction is wanted.
std::optional<AssuranceIcon> assurance_icon(Chart const& chart);

/// The phase has fewer than thirteen points, the number Making Data Count asks for.
bool is_short_group(Phase const& phase);

/// As the published tool spells them: "7 Points Above CL", "special_cause_improvement", "improvement_high", "pass".
std::string_view name(SpecialCause cause);
std::string_view name(PointType type);
std::string_view name(VariationIcon icon);
std::string_view name(AssuranceIcon icon);

}  // namespace upswing::spc
