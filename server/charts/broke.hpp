#pragma once

// What is to be said of one point besides its number: which rules it broke, and why it was left out.

#include <optional>
#include <string>
#include <vector>

#include "charts/chart.hpp"

namespace upswing::charts {

/// The names of the rules, where the rules speak; see spc/rule.hpp.
std::vector<std::string> rules_broken(Chart const& chart, ChartPoint const& point);

std::optional<std::string> why_excluded(Chart const& chart, ChartPoint const& point);

}  // namespace upswing::charts
