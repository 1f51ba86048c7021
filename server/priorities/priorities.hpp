// The room's door: what other rooms may use of priorities.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "priorities/priority.hpp"

namespace upswing::priorities {

std::vector<access::Route> routes();

}  // namespace upswing::priorities
