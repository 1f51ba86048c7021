// Access's door: its routes.
#pragma once
#include <vector>

#include "access/route.hpp"

namespace upswing::access {

std::vector<Route> routes();

}  // namespace upswing::access
