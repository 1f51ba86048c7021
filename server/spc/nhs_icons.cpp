// Labels and icons follow NHS England's tools, point by point.

#include <algorithm>

#include "spc/nhs.hpp"

namespace upswing::spc {
namespace {

constexpr int full_group = 13;

/// Where a rise and a fall share a turning point, it belongs to the trend its next step is in, if that point is in one.
SpecialCause trend_cause(Chart const& chart, std::size_t index) {
  bool const rises = chart.has(index, bit(Rule::nhs_rise));
  bool const falls = chart.has(index, bit(Rule::nhs_fall));
  if (rises != falls) return rises ? SpecialCause::rising : SpecialCause::falling;
  std::size_t next = index + 1;
  while (next < chart.size() && (std::isnan(chart.values[next]) || chart.has(next, bit(Mark::excluded)))) ++next;
  bool const up = next < chart.size() && chart.values[next] > chart.values[index];
  return up ? SpecialCause::rising : SpecialCause::falling;
}

bool high(SpecialCause cause) {
  return cause == SpecialCause::above_upper || cause == SpecialCause::rising || cause == SpecialCause::near_above ||
         cause == SpecialCause::shift_above;
}

std::optional<std::size_t> last_value(Chart const& chart) {
  for (std::size_t i = chart.size(); i-- > 0;) {
    if (!std::isnan(chart.values[i]) && !chart.has(i, bit(Mark::excluded))) return i;
  }
  return std::nullopt;
}

/// The target in force at the end of the series.
std::optional<double> latest_target(Chart const& chart) {
  std::optional<double> latest;
  int from = 0;
  for (Target const& target : chart.options.targets) {
    if (target.from < from) continue;
    from = target.from;
    latest = target.value;
  }
  return latest;
}

}  // namespace

SpecialCause special_cause(Chart const& chart, std::size_t index) {
  bool const above = chart.side(index) > 0;
  if (chart.has(index, bit(Mark::excluded))) return SpecialCause::common;
  if (chart.has(index, bit(Rule::beyond_limits))) {
    return above ? SpecialCause::above_upper : SpecialCause::below_lower;
  }
  if (chart.has(index, bit(Rule::nhs_rise) | bit(Rule::nhs_fall))) return trend_cause(chart, index);
  if (chart.has(index, bit(Rule::nhs_two_of_three))) return above ? SpecialCause::near_above : SpecialCause::near_below;
  if (chart.has(index, bit(Rule::nhs_shift))) return above ? SpecialCause::shift_above : SpecialCause::shift_below;
  return SpecialCause::common;
}

PointType point_type(Chart const& chart, std::size_t index) {
  SpecialCause const cause = special_cause(chart, index);
  if (cause == SpecialCause::common) return PointType::common;
  switch (chart.options.improvement) {
    case Improvement::neutral: return high(cause) ? PointType::neutral_high : PointType::neutral_low;
    case Improvement::increase: return high(cause) ? PointType::improvement : PointType::concern;
    case Improvement::decrease: return high(cause) ? PointType::concern : PointType::improvement;
  }
  return PointType::common;
}

std::optional<VariationIcon> variation_icon(Chart const& chart) {
  std::optional<std::size_t> const last = last_value(chart);
  if (!last) return std::nullopt;
  bool const up = chart.options.improvement == Improvement::increase;
  switch (point_type(chart, *last)) {
    case PointType::common: return VariationIcon::common_cause;
    case PointType::improvement: return up ? VariationIcon::improvement_high : VariationIcon::improvement_low;
    case PointType::concern: return up ? VariationIcon::concern_low : VariationIcon::concern_high;
    case PointType::neutral_high: return VariationIcon::neutral_high;
    case PointType::neutral_low: return VariationIcon::neutral_low;
  }
  return std::nullopt;
}

std::optional<AssuranceIcon> assurance_icon(Chart const& chart) {
  std::optional<double> const target = latest_target(chart);
  if (!target || chart.size() == 0 || chart.options.improvement == Improvement::neutral) return std::nullopt;
  bool const up = chart.options.improvement == Improvement::increase;
  std::size_t const last = chart.size() - 1;
  if (*target > chart.limit(last, 3)) return up ? AssuranceIcon::fail : AssuranceIcon::pass;
  if (*target < chart.limit(last, -3)) return up ? AssuranceIcon::pass : AssuranceIcon::fail;
  return AssuranceIcon::inconsistent;
}

bool is_short_group(Phase const& phase) { return phase.last - phase.first + 1 < full_group; }

std::string_view name(SpecialCause cause) {
  switch (cause) {
    case SpecialCause::common: return "Common Cause";
    case SpecialCause::above_upper: return "Above UCL";
    case SpecialCause::below_lower: return "Below LCL";
    case SpecialCause::rising: return "7 Point Trend (Increasing)";
    case SpecialCause::falling: return "7 Point Trend (Decreasing)";
    case SpecialCause::near_above: return "2 in 3 Above CL";
    case SpecialCause::near_below: return "2 in 3 Below CL";
    case SpecialCause::shift_above: return "7 Points Above CL";
    case SpecialCause::shift_below: return "7 Points Below CL";
  }
  return "";
}

std::string_view name(PointType type) {
  switch (type) {
    case PointType::common: return "common_cause";
    case PointType::improvement: return "special_cause_improvement";
    case PointType::concern: return "special_cause_concern";
    case PointType::neutral_high: return "special_cause_neutral_high";
    case PointType::neutral_low: return "special_cause_neutral_low";
  }
  return "";
}

std::string_view name(VariationIcon icon) {
  switch (icon) {
    case VariationIcon::common_cause: return "common_cause";
    case VariationIcon::improvement_high: return "improvement_high";
    case VariationIcon::improvement_low: return "improvement_low";
    case VariationIcon::concern_high: return "concern_high";
    case VariationIcon::concern_low: return "concern_low";
    case VariationIcon::neutral_high: return "neutral_high";
    case VariationIcon::neutral_low: return "neutral_low";
  }
  return "";
}

std::string_view name(AssuranceIcon icon) {
  switch (icon) {
    case AssuranceIcon::pass: return "pass";
    case AssuranceIcon::fail: return "fail";
    case AssuranceIcon::inconsistent: return "inconsistent";
  }
  return "";
}

}  // namespace upswing::spc
