#pragma once

// The chart's table as a file for a spreadsheet: what was sent, the middle line, and what the rules say of each point.

#include <string>
#include <string_view>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// CSV as in RFC 4180 (CRLF, quotes where needed). The first lines name measure, definition, rule set and date; a line
/// of column names and one line for each period follow.
std::string chart_csv(Chart const& chart, Words const& words, Day as_of);

}  // namespace upswing::charts
