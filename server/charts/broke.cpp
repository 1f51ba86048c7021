// Bits into names.

#include "charts/broke.hpp"

namespace upswing::charts {

std::vector<std::string> rules_broken(Chart const& chart, ChartPoint const& point) {
  std::vector<std::string> names;
  if (!point.signal) return names;
  auto const broke = chart.found.point(static_cast<std::size_t>(point.number - 1)).broke;
  for (std::uint32_t one = 1; (one & spc::all_rules) != 0; one <<= 1U) {
    if ((broke & one) != 0) names.emplace_back(spc::name(static_cast<spc::Rule>(one)));
  }
  return names;
}

std::optional<std::string> why_excluded(Chart const& chart, ChartPoint const& point) {
  for (auto const& one : chart.series.setup.excluded) {
    if (one.period == point.facts.period) return one.reason;
  }
  return std::nullopt;
}

}  // namespace upswing::charts
