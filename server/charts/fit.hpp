#pragma once

// Which charts and rule sets suit what is counted; and a chart that is always there, whatever was chosen.

#include <vector>

#include "charts/chart.hpp"
#include "charts/settings.hpp"

namespace upswing::charts {

/// The charts that can be made from what is counted, the run chart first.
std::vector<ChartType> types_for(Kind kind);
/// The rule sets that say something on this chart.
std::vector<RuleSet> rules_for(ChartType type);

struct Fitted {
  Chart chart;
  bool without_type = false;   // the numbers do not allow the chosen chart: this is the advised one
  bool without_rules = false;  // the rule set does not suit this chart: this is read with Anhøj's rules
};

/// The chart as set up; where that cannot be drawn, with the nearest setup that can.
spc::Result<Fitted> read_fitting(Series const& series);

/// What is wrong with these settings for the numbers of `plain`, a chart of the same series that nobody has set up.
kit::def::FieldErrors check(ChartSettings const& settings, Chart const& plain);

ChartSetup setup_of(ChartSettings const& settings, RuleSet of_program);

}  // namespace upswing::charts
