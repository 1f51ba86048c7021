#pragma once

// The rule sets, each on one phase whose lines and sides are known. They mark points and add runs to the chart. All of
// them pass over excluded and missing points: a gap neither breaks a run nor counts.

#include <vector>

#include "spc/chart.hpp"

namespace upswing::spc {

/// Counts runs about the center line, then applies the chart's rule set. Moving ranges share
/// a point with their neighbors and a funnel has no order: there, only the numbers are given and nothing is flagged.
void apply_rules(Chart& chart, Phase& phase);

/// The runs about the center line: n_useful, longest run, crossings and their Anhøj limits.
std::vector<Run> count_runs(Chart const& chart, Phase& phase);

void apply_anhoej(Chart& chart, Phase& phase, std::vector<Run> const& runs);
void apply_box(Chart& chart, Phase& phase, std::vector<Run> const& runs);
void apply_perla(Chart& chart, Phase& phase, std::vector<Run> const& runs);
void apply_western_electric(Chart& chart, Phase& phase);
void apply_nelson(Chart& chart, Phase& phase);
void apply_nhs(Chart& chart, Phase& phase);

/// The points that rules look at, as indexes into the chart's columns: included and not missing.
std::vector<std::size_t> counted_points(Chart const& chart, Phase const& phase);

}  // namespace upswing::spc
