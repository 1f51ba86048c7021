#pragma once

// The mean, exact where it matters: a constant series has exactly that constant as its mean.

#include <optional>
#include <vector>

namespace upswing::spc {

/// Sum with the rounding errors carried along (Neumaier 1974).
double exact_sum(std::vector<double> const& values);

/// Mean from the compensated sum with a second pass over the residuals. Nothing for no values.
std::optional<double> mean(std::vector<double> const& values);

}  // namespace upswing::spc
