#pragma once

// The charts of a practice that say something new: for Today, and for a coach who prepares a call.

#include <functional>
#include <vector>

#include "charts/charts.hpp"
#include "charts/fit.hpp"
#include "measures/measures.hpp"

namespace upswing::charts {

struct WithNews {
  measures::Measure measure;
  Chart chart;
};

/// In the order in which the practice uses its measures; at most so many, of those that `asked` lets in. Four queries,
/// however many measures.
std::vector<WithNews> with_news(access::ReadTx const& tx, PracticeId const& practice,
                                std::function<bool(measures::Measure const&)> const& asked, std::size_t most);

}  // namespace upswing::charts
