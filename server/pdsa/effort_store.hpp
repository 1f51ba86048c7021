// What encouragement may notice of tests: finished ones, families' ideas that were tried, and when anything was written. For
// app/rooms.cpp.
#pragma once
#include "encouragement/effort_source.hpp"

namespace upswing::pdsa {

encouragement::EffortSource effort_source();

}  // namespace upswing::pdsa
