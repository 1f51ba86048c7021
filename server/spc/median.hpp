#pragma once

// The center line of a run chart.

#include <optional>
#include <vector>

namespace upswing::spc {

/// The middle value; of an even number of values the mean of the two middle ones. Nothing for no values.
std::optional<double> median(std::vector<double> values);

}  // namespace upswing::spc
