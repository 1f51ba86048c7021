// The room's door: what other rooms may use of barriers.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "barriers/barrier.hpp"

namespace upswing::barriers {

std::vector<access::Route> routes();

}  // namespace upswing::barriers
