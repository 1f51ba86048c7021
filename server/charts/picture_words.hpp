#pragma once

// What a picture says of itself: which chart it is, which rules it follows, and what a reader should know of its lines.

#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/draw.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

struct Layout;

/// "P chart", "Run chart".
Phrase chart_name(Chart const& chart);

/// "P chart, Anhøj rules".
std::string stamp_words(Chart const& chart, Words const& words);

/// "As of Oct 6, 2026".
std::string as_of_words(Day as_of, Words const& words);

/// The lines under the axis: which rules, where they are not the usual ones and nothing else tells it; that limits are
/// young; why they are not straight; that one goes on outside. Needs the scale and the width.
std::vector<std::string> notes_under(Chart const& chart, Words const& words, Drawing const& drawing,
                                     Layout const& layout);

/// Ratios without an order, which are drawn over their denominators.
bool is_funnel(Chart const& chart);

}  // namespace upswing::charts
