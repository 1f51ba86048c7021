#pragma once

// Why points of one chart may not mean the same. Told to everyone; nothing is changed by it.

#include <string>
#include <vector>

#include "charts/chart.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// `redefined`: the days on which what is counted was changed.
std::vector<Phrase> warnings_of(Chart const& chart, std::vector<Day> const& redefined);

}  // namespace upswing::charts
