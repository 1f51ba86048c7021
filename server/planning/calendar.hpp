// Days of a person as a calendar that other programs read (RFC 5545): a few plain lines, so no library is opened for it.
#pragma once
#include <string>
#include <vector>

#include "planning/planning.hpp"

namespace upswing::planning {

// Whole-day events. `made`: when the text was made.
std::string calendar_text(std::vector<CalendarDay> const& days, Instant made);

}  // namespace upswing::planning
