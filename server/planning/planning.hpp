// The room's door: what other rooms may use of planning.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

std::vector<access::Route> routes();

}  // namespace upswing::planning
