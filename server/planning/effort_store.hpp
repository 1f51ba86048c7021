// What encouragement may notice of plans: ideas of families that the team says it is trying, and when anything was written. For
// app/rooms.cpp.
#pragma once
#include "encouragement/effort_source.hpp"

namespace upswing::planning {

encouragement::EffortSource effort_source();

}  // namespace upswing::planning
