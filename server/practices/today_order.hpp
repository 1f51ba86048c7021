// In which order a person's next steps stand on Today.
#pragma once
#include <optional>
#include <vector>

#include "practices/practices.hpp"

namespace upswing::practices {

// The practice's next step, among what rooms say to the person: the same thing stands there once, and can be put off there.
void add_once(std::vector<Step>& steps, Step const& next);

// By their order; but what no day waits for, and takes longer than the minutes the person has in a week, comes after all that
// fits. Without minutes said, everything fits.
void put_in_order(std::vector<Step>& steps, std::optional<std::int64_t> minutes_a_week);

}  // namespace upswing::practices
