// What a plan offers as a practice's next step when nothing nearer waits: its ideas, and the next open action.
#pragma once
#include "practices/practices.hpp"

namespace upswing::planning {

practices::NextStepSource idle_source();

}  // namespace upswing::planning
